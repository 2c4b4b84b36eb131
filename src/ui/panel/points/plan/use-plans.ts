import type { Plan, PlannedDeal } from '../../../../domain/points/plan.ts';
import { readDraftsUnder } from '../../../../store/queries/drafts.ts';
import { readPlannedDeals, readPlans } from '../../../../store/queries/plans.ts';
import { readPreferences } from '../../../../store/queries/settings.ts';
import { useLive } from '../../../components/use-live.ts';
import { useWorld } from '../../../components/world-context.ts';

export const PLAN_DRAFTS = 'points-plan|';

export interface KeptPlans {
  /** Oldest first. */
  readonly plans: readonly Plan[];
  /** Of all plans, the soonest first. */
  readonly deals: readonly PlannedDeal[];
  readonly lastPlanId: string | null;
}

/** All plans with their deals, followed; undefined until they are read. */
export function usePlans(): KeptPlans | undefined {
  const { database } = useWorld();
  return useLive(async () => {
    const [plans, deals, { lastPlanId }] = await Promise.all([
      readPlans(database),
      readPlannedDeals(database),
      readPreferences(database),
    ]);
    return { plans, deals, lastPlanId };
  }, [database]);
}

/** What is typed into the forms of the plans and not saved, by form, followed. Apart, since it changes with every key. */
export function usePlanDrafts(): ReadonlyMap<string, unknown> | undefined {
  const { database } = useWorld();
  return useLive(() => readDraftsUnder(database, PLAN_DRAFTS), [database]);
}
