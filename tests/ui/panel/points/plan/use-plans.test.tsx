// @vitest-environment happy-dom
import { act, screen } from '@testing-library/react';
import { it } from 'vitest';
import { changePlans } from '../../../../../src/jobs/change-plans.ts';
import { saveDraft } from '../../../../../src/jobs/save-draft.ts';
import { rememberPlan } from '../../../../../src/jobs/save-plan.ts';
import { PLAN_DRAFTS, usePlanDrafts, usePlans } from '../../../../../src/ui/panel/points/plan/use-plans.ts';
import { planWorld } from '../../../../fixtures/plan-world.ts';
import { plan, plannedDeal } from '../../../../fixtures/plans.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

function Probe() {
  const kept = usePlans();
  const drafts = usePlanDrafts();
  if (kept === undefined || drafts === undefined) return null;
  return (
    <p>
      {kept.plans.length} {kept.deals.length} {kept.lastPlanId ?? 'none'} {[...drafts.keys()].join()}
    </p>
  );
}

it('follows the plans, their deals, the last one opened and what is typed', async () => {
  const world = await planWorld({ plans: [plan()] });
  await saveDraft(world, 'certification|new', {});
  await renderPage(<Probe />, { world });
  await screen.findByText('1 0 none');
  await act(() => changePlans(world, { plannedDeals: [plannedDeal()] }));
  await screen.findByText('1 1 none');
  await act(() => rememberPlan(world, 'plan'));
  await act(() => saveDraft(world, `${PLAN_DRAFTS}new`, {}));
  await screen.findByText('1 1 plan points-plan|new');
});
