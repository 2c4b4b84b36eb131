// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { PointsAccount } from '../../../../../src/domain/points/points-account.ts';
import { tierAsksOn } from '../../../../../src/domain/points/tier.ts';
import { readPointsAccount } from '../../../../../src/store/queries/points-account.ts';
import { PointsToday } from '../../../../../src/ui/panel/points/tier/PointsToday.tsx';
import { bookWith } from '../../../../fixtures/ledger.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';
import { FIFTY, FILLED, pointsAccount, THRESHOLDS, TODAY } from '../../../../fixtures/tier.ts';

function show(change: Partial<PointsAccount> = {}, book = FILLED, today = TODAY) {
  const asks = tierAsksOn(book, today)?.asks ?? [];
  return renderPage(<PointsToday account={pointsAccount(change)} today={today} standing={FIFTY} asks={asks} />);
}

function rows(): string[] {
  return screen.getAllByRole('row').map(({ textContent }) => textContent);
}

it('shows the points by kind while no tier is credited', async () => {
  await show();
  expect(rows()).toEqual(['KindPoints', 'Partner sourced50', 'Partner assisted0', 'Managed0', 'Total50']);
  screen.getByText(/^Say which tier HubSpot credits/);
  expect(screen.queryByLabelText('Credited since')).toBeNull();
});

it('sets them against what the credited tier asks for', async () => {
  await show({ creditedTier: 'platinum' });
  expect(rows()).toEqual([
    'KindPointsfor PlatinumMissing',
    'Partner sourced506010',
    'Partner assisted0––',
    'Managed02525',
    'Total5010050',
  ]);
});

it('counts the minimum on all sold points where the rules do', async () => {
  const book = bookWith({ thresholds: THRESHOLDS.map((one) => ({ ...one, ruleSet: 'R3' as const })) });
  await show({ creditedTier: 'platinum' }, book, '2025-01-01');
  expect(rows().slice(1, 4)).toEqual(['Partner sourced50––', 'Partner assisted0––', 'Sold506010']);
});

it('says where a tier is not filled in', async () => {
  await show({ creditedTier: 'elite' });
  screen.getByText(/^What Elite asks for is not filled in/);
  expect(screen.getByRole('link', { name: 'Fill it in under Rules' }).getAttribute('href')).toBe('#/points/rules');
});

it('keeps the credited tier, and the day it was earned', async () => {
  const { user, world } = await show({ creditedTier: 'gold' });
  await user.selectOptions(screen.getByRole('combobox', { name: 'Credited tier' }), 'Platinum');
  const kept = () => readPointsAccount(world.database);
  await waitFor(async () => expect(await kept()).toMatchObject({ creditedTier: 'platinum', creditedSince: null }));
  const since = screen.getByLabelText('Credited since');
  fireEvent.change(since, { target: { value: '2026-08-15' } });
  await user.type(since, '{Enter}');
  await waitFor(async () => expect(await kept()).toMatchObject({ creditedSince: '2026-08-15' }));
});
