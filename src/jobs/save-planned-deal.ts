import type { PlannedDeal, PlannedDealFields } from '../domain/points/plan.ts';
import { newRow, revised } from '../domain/row.ts';
import { readPlan } from '../store/queries/plans.ts';
import type { ChangeOutcome } from './change-certifications.ts';
import { changePlans } from './change-plans.ts';
import type { World } from './world.ts';

/** Adds deals to a plan, unless it has been deleted meanwhile. */
export async function addPlannedDeals(
  world: World,
  planId: string,
  deals: readonly PlannedDealFields[],
): Promise<ChangeOutcome | { readonly kind: 'gone' }> {
  if ((await readPlan(world.database, planId)) === null) return { kind: 'gone' };
  const plannedDeals = deals.map((fields) => ({ ...fields, ...newRow(world.newId(), world.now()), planId }));
  return changePlans(world, { plannedDeals });
}

/** Changes some fields of a planned deal; the revision read is the one it must still have. */
export function editPlannedDeal(
  world: World,
  deal: PlannedDeal,
  fields: Partial<PlannedDealFields>,
): Promise<ChangeOutcome> {
  return changePlans(world, { plannedDeals: [revised(deal, fields, world.now())] });
}
