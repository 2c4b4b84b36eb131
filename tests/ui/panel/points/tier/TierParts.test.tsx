// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { LedgerView } from '../../../../../src/domain/points/ledger-view.ts';
import { TierParts } from '../../../../../src/ui/panel/points/tier/TierParts.tsx';
import { giveChartsRoom } from '../../../../fixtures/chart-room.ts';
import { bookWith } from '../../../../fixtures/ledger.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';
import { FILLED, pointsAccount, TODAY, viewOf } from '../../../../fixtures/tier.ts';

beforeEach(giveChartsRoom);
afterEach(() => void vi.restoreAllMocks());

async function parts(view: LedgerView, book = FILLED): Promise<string[]> {
  const points = { account: pointsAccount(), book, today: TODAY };
  const { unmount } = await renderPage(<TierParts points={points} view={view} />);
  // The chart comes by itself, a moment later.
  if (view.size > 0) await screen.findByRole('img');
  const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
  unmount();
  return headings;
}

it('has every part for a ledger with clients, also without thresholds', async () => {
  const all = [
    'Points today',
    'Tier insights',
    'Re-evaluation',
    'Account performance',
    'Progress over time',
    'Points breakdown',
    'Tier point changes',
  ];
  expect(await parts(viewOf())).toEqual(all);
  expect(await parts(viewOf(undefined, undefined, bookWith()), bookWith())).toEqual(all);
});

it('says what to do first while there are no clients, and does what it can without', async () => {
  expect(await parts(viewOf([], []))).toEqual([
    'Start with your clients',
    'Points today',
    'Tier insights',
    'Re-evaluation',
    'Account performance',
  ]);
});
