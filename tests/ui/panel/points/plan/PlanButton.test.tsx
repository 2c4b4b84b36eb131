// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { readPlannedDeals, readPlans } from '../../../../../src/store/queries/plans.ts';
import { PlanButton } from '../../../../../src/ui/panel/points/plan/PlanButton.tsx';
import { planWorld } from '../../../../fixtures/plan-world.ts';
import { dealFields, plan } from '../../../../fixtures/plans.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

async function button() {
  const world = await planWorld({ plans: [plan()] });
  const { label, probability, ...deal } = dealFields({ manages: true });
  const page = await renderPage(<PlanButton deal={deal} />, { world });
  const opener = await screen.findByRole('button', { name: 'Add to plan' });
  return { ...page, world, opener, deals: () => readPlannedDeals(world.database) };
}

it('puts the deal into a plan by keyboard alone, gives the keyboard back, and can take it out again', async () => {
  const { user, opener, deals } = await button();
  await user.tab();
  await user.keyboard('{Enter}');
  expect(opener.getAttribute('aria-controls')).toBe(screen.getByRole('group').id);
  await user.keyboard('{Enter}');
  await screen.findByText('Deal added to “Platinum in January”.');
  expect(await deals()).toMatchObject([
    { planId: 'plan', label: 'Deal in United States', mrr: { minor: 100_000 }, manages: true, probability: 50 },
  ]);
  expect(document.activeElement).toBe(opener);
  expect(screen.queryByRole('group')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByText('Taken back.');
  expect(await deals()).toEqual([]);
});

it('starts a new plan with it', async () => {
  const { user, opener, world, deals } = await button();
  await user.click(opener);
  await user.click(screen.getByRole('button', { name: 'New plan' }));
  await screen.findByText('Deal added to “Gold by Jan 15, 2027”.');
  const made = (await readPlans(world.database)).find(({ id }) => id !== 'plan');
  expect(made).toMatchObject({ name: 'Gold by Jan 15, 2027', tier: 'gold', goalDay: '2027-01-15' });
  expect((await deals()).map(({ planId }) => planId)).toEqual([made?.id]);
});

it('is folded with Escape', async () => {
  const { user, opener } = await button();
  await user.click(opener);
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('group')).toBeNull();
  expect(document.activeElement).toBe(opener);
});
