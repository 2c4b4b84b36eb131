// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { creditMaker } from '../../../../../src/domain/points/credit.ts';
import type { PlannedDeal } from '../../../../../src/domain/points/plan.ts';
import { planComparison } from '../../../../../src/domain/points/plan-comparison.ts';
import { deletePlan } from '../../../../../src/jobs/delete-plan.ts';
import { readPlannedDeals } from '../../../../../src/store/queries/plans.ts';
import { ClosingDeals } from '../../../../../src/ui/panel/points/plan/ClosingDeals.tsx';
import { bookWith } from '../../../../fixtures/ledger.ts';
import { PLATINUM_BOOK, planWorld } from '../../../../fixtures/plan-world.ts';
import { plan, plannedDeal } from '../../../../fixtures/plans.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

const HERE = { markets: ['US'], currencies: ['USD'] };

async function section(deals: readonly PlannedDeal[] = [], places = HERE, book = PLATINUM_BOOK) {
  const world = await planWorld({ plans: [plan()], plannedDeals: deals });
  const [compared] = planComparison([plan()], deals, [], book, creditMaker(book));
  if (compared === undefined) throw new Error('A plan was given');
  const page = await renderPage(<ClosingDeals compared={compared} places={places} book={book} day="2026-12-15" />, {
    world,
  });
  return { ...page, world };
}
const buttons = () => screen.queryAllByRole('button', { name: /^Add to plan/ });
const status = () => screen.getByText(/^(Points to close|Nothing is missing|Choose a market)/).textContent;

it('offers a handful, the smallest amount first, and adds one of them in a click', async () => {
  const { user, world } = await section();
  expect(status()).toBe('Points to close: 200');
  expect(buttons().length).toBeGreaterThan(1);
  expect(buttons().length).toBeLessThan(6);
  expect(buttons()[0]?.getAttribute('aria-label')).toBe('Add to plan: $3,333.34 a month Partner sourced · managed');
  const [first] = buttons();
  if (first !== undefined) await user.click(first);
  await screen.findByText('Deal added to the plan.');
  expect(await readPlannedDeals(world.database)).toMatchObject([
    { label: 'Deal in United States', mrr: { minor: 333_334 }, manages: true, expectedOn: '2026-12-15' },
  ]);
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Deals that would close the gap' }));
});

it('closes the gap that is chosen', async () => {
  const { user } = await section([plannedDeal({ mrr: { minor: 400_000, currency: 'USD' }, probability: 25 })]);
  expect([status(), buttons()]).toEqual([
    'Nothing is missing here. Choose another gap to close, or a higher tier.',
    [],
  ]);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Gap to close' }), 'By probability');
  expect(status()).toBe('Points to close: 150');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Gap to close' }), 'Held');
  expect(status()).toBe('Points to close: 200');
});

it('asks for a market and a currency where no client suggests them', async () => {
  const { user } = await section([], { markets: [], currencies: [] });
  expect(status()).toBe('Choose a market and a currency to see which deals would do it.');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Client market' }), 'Japan');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Client currency' }), 'JPY');
  expect(buttons()[0]?.getAttribute('aria-label')).toContain('¥480,000 a month');
});

it('says so when the plan is gone', async () => {
  const { user, world } = await section();
  await deletePlan(world, plan());
  const [first] = buttons();
  if (first !== undefined) await user.click(first);
  await screen.findByText('The plan was deleted in the meantime. Nothing was saved.');
  expect(await readPlannedDeals(world.database)).toEqual([]);
});

it('offers nothing while the thresholds are not known', async () => {
  await section([], HERE, bookWith());
  expect(screen.queryByRole('heading', { name: 'Deals that would close the gap' })).toBeNull();
});
