// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Plan } from '../../../../../src/domain/points/plan.ts';
import { POINTS_RULES } from '../../../../../src/facts/points-rules.ts';
import { editPlan } from '../../../../../src/jobs/save-plan.ts';
import { readPlannedDeals, readPlans } from '../../../../../src/store/queries/plans.ts';
import { PlanHead } from '../../../../../src/ui/panel/points/plan/PlanHead.tsx';
import { planWorld } from '../../../../fixtures/plan-world.ts';
import { plan, plannedDeal } from '../../../../fixtures/plans.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

async function head(plans: readonly Plan[] = [plan()], drafts: ReadonlyMap<string, unknown> = new Map()) {
  const world = await planWorld({ plans, plannedDeals: [plannedDeal()] });
  const page = await renderPage(<PlanHead plan={plan()} plans={plans} drafts={drafts} rules={POINTS_RULES} />, {
    world,
    route: '#/points/plan/plan',
  });
  return { ...page, world, names: async () => (await readPlans(world.database)).map(({ name }) => name) };
}
const press = (name: string) => screen.getByRole('button', { name });

it('is renamed in a form that gives the keyboard back', async () => {
  const { user, names } = await head();
  await user.click(press('Edit goal'));
  const field = screen.getByRole('textbox', { name: 'Name' });
  await user.clear(field);
  await user.type(field, 'Winter{Enter}');
  await screen.findByText('Plan “Winter” saved.');
  expect(await names()).toEqual(['Winter']);
  expect(screen.queryByRole('form')).toBeNull();
  expect(document.activeElement).toBe(press('Edit goal'));
});

it('saves nothing over what another page has changed', async () => {
  const { user, world, names } = await head();
  await user.click(press('Edit goal'));
  await editPlan(world, plan(), { name: 'Elsewhere' });
  await user.type(screen.getByRole('textbox', { name: 'Name' }), '!{Enter}');
  await screen.findByText(/changed in another window/);
  expect(await names()).toEqual(['Elsewhere']);
  screen.getByRole('form');
});

it('opens the form where something was typed before', async () => {
  const { name, tier, goalDay } = plan();
  const began = { name, tier, goalDay };
  await head([plan()], new Map([['points-plan|plan|goal', { began, draft: { ...began, name: 'Typed' } }]]));
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' }).value).toBe('Typed');
});

it('is duplicated with its deals, and the copy opened', async () => {
  const { user, world, names } = await head();
  await user.click(press('Duplicate'));
  await screen.findByText('Plan “Platinum in January (copy)” added.');
  expect((await names()).toSorted()).toEqual(['Platinum in January', 'Platinum in January (copy)']);
  expect((await readPlannedDeals(world.database)).length).toBe(2);
  await waitFor(() => expect(location.hash).toMatch(/plan\/\d{8}-/));
});

it('is deleted with the way back, and another one opened', async () => {
  const { user, names } = await head([plan(), plan({ id: 'b', name: 'July' })]);
  await user.click(press('Delete plan'));
  await screen.findByText('Plan “Platinum in January” deleted.');
  expect(await names()).toEqual(['July']);
  await waitFor(() => expect(location.hash).toBe('#/points/plan/b'));
  await user.click(press('Undo'));
  await screen.findByText('Taken back.');
  expect((await names()).length).toBe(2);
});

it('leads to the other plans and to a new one', async () => {
  const { user } = await head([plan(), plan({ id: 'b', name: 'July' })]);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Plan shown' }), 'July');
  expect(location.hash).toBe('#/points/plan/b');
  await user.click(press('New plan'));
  expect(location.hash).toBe('#/points/plan/new');
});
