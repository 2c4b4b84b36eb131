// @vitest-environment happy-dom
import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { changeLedger } from '../../../../../src/jobs/change-ledger.ts';
import { savePointsAccount } from '../../../../../src/jobs/save-points-account.ts';
import { TierScreen } from '../../../../../src/ui/panel/points/tier/TierScreen.tsx';
import { giveChartsRoom } from '../../../../fixtures/chart-room.ts';
import { bookWith, client, pointEntry } from '../../../../fixtures/ledger.ts';
import { LANGUAGES, speak } from '../../../../fixtures/locale-messages.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';
import { THRESHOLDS } from '../../../../fixtures/tier.ts';
import { testWorld } from '../../../../fixtures/world.ts';

beforeEach(giveChartsRoom);
afterEach(() => {
  vi.restoreAllMocks();
  speak('en');
});

async function filled() {
  const world = testWorld();
  const { overrides } = bookWith({ thresholds: THRESHOLDS });
  await savePointsAccount(world, () => ({ overrides, creditedTier: 'platinum' }));
  await changeLedger(world, { clients: [client()], pointEntries: [pointEntry()] });
  return world;
}

describe('TierScreen', () => {
  it('follows the ledger from entry to tier', async () => {
    const world = await filled();
    await renderPage(<TierScreen />, { world });
    screen.getByRole('heading', { name: 'Tier performance', level: 1 });
    await screen.findByText('50 more points are needed to keep Platinum, at the least.');
    const managed = pointEntry({ id: 'b', managedFrom: '2026-03-02', mrr: { minor: 250_000, currency: 'USD' } });
    await act(() => changeLedger(world, { pointEntries: [managed] }));
    await screen.findByText('Platinum is kept: everything it asks for is met today.');
    const breakdown = await screen.findByRole('region', { name: 'Points breakdown' });
    await within(breakdown).findByText('200');
  });

  it.each(LANGUAGES)('says everything in %s', async (language) => {
    speak(language);
    await renderPage(<TierScreen />, { world: await filled() });
    await screen.findByRole('combobox', { name: language === 'fr' ? 'Atteindre' : 'Get to' });
    await waitFor(() => expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(7));
  });
});
