import type { Plan, PlannedDeal } from '../domain/points/plan.ts';
import { buried } from '../domain/row.ts';
import { readDealsOfPlan } from '../store/queries/plans.ts';
import type { ChangeOutcome } from './change-certifications.ts';
import { changePlans } from './change-plans.ts';
import type { World } from './world.ts';

/** Deletes a plan with its deals. */
export async function deletePlan(world: World, plan: Plan): Promise<ChangeOutcome> {
  const now = world.now();
  const deals = await readDealsOfPlan(world.database, plan.id);
  return changePlans(world, { plans: [buried(plan, now)], plannedDeals: deals.map((deal) => buried(deal, now)) });
}

/** Deletes one planned deal. */
export function deletePlannedDeal(world: World, deal: PlannedDeal): Promise<ChangeOutcome> {
  return changePlans(world, { plannedDeals: [buried(deal, world.now())] });
}
