// @vitest-environment happy-dom
import { act, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { changeLedger } from '../../../../../src/jobs/change-ledger.ts';
import { rememberPlan } from '../../../../../src/jobs/save-plan.ts';
import { readPreferences } from '../../../../../src/store/queries/settings.ts';
import { PlanScreen } from '../../../../../src/ui/panel/points/plan/PlanScreen.tsx';
import { client, pointEntry } from '../../../../fixtures/ledger.ts';
import { speak } from '../../../../fixtures/locale-messages.ts';
import { planWorld } from '../../../../fixtures/plan-world.ts';
import { plan, plannedDeal } from '../../../../fixtures/plans.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

const PLANS = [plan(), plan({ id: 'b', name: 'July', createdAt: 1 })];
const title = (name: string) => screen.findByRole('heading', { level: 1, name });

it('begins with a goal where there is no plan', async () => {
  await renderPage(<PlanScreen id={null} />, { world: await planWorld() });
  await title('Plan');
  screen.getByRole('form', { name: 'New plan' });
  expect(screen.getByRole('link', { name: 'Plan' }).getAttribute('aria-current')).toBe('page');
});

it('opens the plan that is asked for and remembers it', async () => {
  const world = await planWorld({ plans: PLANS });
  await renderPage(<PlanScreen id="plan" />, { world });
  await title('Platinum in January');
  await waitFor(async () => expect((await readPreferences(world.database)).lastPlanId).toBe('plan'));
});

it.each([
  ['the one opened last', 'plan', 'Platinum in January'],
  ['the latest one when that is gone', 'gone', 'July'],
])('opens %s when none is asked for', async (_, last, name) => {
  const world = await planWorld({ plans: PLANS });
  await rememberPlan(world, last);
  await renderPage(<PlanScreen id={null} />, { world });
  await title(name);
  expect((await readPreferences(world.database)).lastPlanId).toBe(last);
});

it('says what to do when the plan is not there', async () => {
  await renderPage(<PlanScreen id="nowhere" />, { world: await planWorld({ plans: PLANS }) });
  await title('This plan is no longer here');
  expect(screen.getByRole('link', { name: 'Go to the plans' }).getAttribute('href')).toBe('#/points/plan');
});

it('follows the ledger from which it is worked backwards', async () => {
  const world = await planWorld({ plans: [plan()], plannedDeals: [plannedDeal()] });
  await renderPage(<PlanScreen id="plan" />, { world });
  await screen.findByRole('row', { name: 'Missing in all 200 175 150' });
  await act(() => changeLedger(world, { clients: [client()], pointEntries: [pointEntry()] }));
  await screen.findByRole('row', { name: 'Missing in all 150 125 100' });
});

it('speaks French', async () => {
  speak('fr');
  await renderPage(<PlanScreen id="plan" />, { world: await planWorld({ plans: PLANS }) });
  await title('Platinum in January');
  await screen.findByRole('region', { name: 'Transactions prévues' });
});
