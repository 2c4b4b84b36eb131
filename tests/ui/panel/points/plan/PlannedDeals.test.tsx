// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { PlannedDeal } from '../../../../../src/domain/points/plan.ts';
import { deletePlan } from '../../../../../src/jobs/delete-plan.ts';
import { readPlannedDeals } from '../../../../../src/store/queries/plans.ts';
import { PlannedDeals } from '../../../../../src/ui/panel/points/plan/PlannedDeals.tsx';
import { bookWith, client } from '../../../../fixtures/ledger.ts';
import { planWorld } from '../../../../fixtures/plan-world.ts';
import { plan, plannedDeal } from '../../../../fixtures/plans.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

async function section(deals: readonly PlannedDeal[] = [], drafts: ReadonlyMap<string, unknown> = new Map()) {
  const world = await planWorld({ plans: [plan()], plannedDeals: deals });
  const page = await renderPage(
    <PlannedDeals
      plan={plan()}
      deals={deals}
      drafts={drafts}
      clients={[client()]}
      book={bookWith()}
      expectedOn="2026-12-15"
    />,
    { world },
  );
  return { ...page, world };
}
const add = () => screen.getByRole('button', { name: 'Add deal' });

it('says what to do first, and adds a deal where the clients are', async () => {
  const { user, world } = await section();
  screen.getByText('None yet. Add the deals you hope for, and see what they change.');
  await user.click(add());
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Deal or client' }));
  await user.type(screen.getByRole('textbox', { name: 'Amount a month' }), '250');
  await user.click(add());
  await screen.findByText('“Unnamed deal” added to the plan.');
  expect(await readPlannedDeals(world.database)).toMatchObject([
    { planId: 'plan', market: 'US', mrr: { minor: 25_000, currency: 'USD' }, expectedOn: '2026-12-15' },
  ]);
  await waitFor(() => expect(document.activeElement).toBe(add()));
});

it('gives the keyboard back to the button when the form is given up', async () => {
  const { user } = await section();
  await user.click(add());
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(document.activeElement).toBe(add()));
});

it('lists the deals in the order given', async () => {
  await section([plannedDeal(), plannedDeal({ id: 'b', label: 'Fjord Labs' })]);
  const list = screen.getByRole('list', { name: 'Planned deals' });
  expect(
    within(list)
      .getAllByRole('heading')
      .map(({ textContent }) => textContent),
  ).toEqual(['Edo Systems', 'Fjord Labs']);
});

it('gives the keyboard to the heading when a deal goes', async () => {
  const { user } = await section([plannedDeal()]);
  await user.click(screen.getByRole('button', { name: 'Delete: Edo Systems' }));
  await screen.findByText('“Edo Systems” deleted.');
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Planned deals' }));
});

it('opens the form that was being filled in, and keeps it when the plan is gone', async () => {
  const { user, world } = await section([], new Map([['points-plan|plan|new-deal', null]]));
  await deletePlan(world, plan());
  await user.type(screen.getByRole('textbox', { name: 'Amount a month' }), '250');
  await user.click(add());
  await screen.findByText('The plan was deleted in the meantime. Nothing was saved.');
  screen.getByRole('form', { name: 'New planned deal' });
});
