import type { Plan, PlanFields, PlannedDealFields } from '../domain/points/plan.ts';
import { newRow, revised } from '../domain/row.ts';
import { changePreferences } from '../store/changes/settings.ts';
import { readDealsOfPlan } from '../store/queries/plans.ts';
import type { ChangeOutcome } from './change-certifications.ts';
import { changePlans } from './change-plans.ts';
import type { World } from './world.ts';

export type PlanOutcome = ChangeOutcome & { readonly id: string };

/** Adds a plan, with deals where it starts with some. */
export async function addPlan(
  world: World,
  fields: PlanFields,
  deals: readonly PlannedDealFields[] = [],
): Promise<PlanOutcome> {
  const id = world.newId();
  const outcome = await changePlans(world, {
    plans: [{ ...newRow(id, world.now()), ...fields }],
    plannedDeals: deals.map((deal) => ({ ...deal, ...newRow(world.newId(), world.now()), planId: id })),
  });
  return { ...outcome, id };
}

/** Changes some fields of a plan; the revision read is the one it must still have. */
export function editPlan(world: World, plan: Plan, fields: Partial<PlanFields>): Promise<ChangeOutcome> {
  return changePlans(world, { plans: [revised(plan, fields, world.now())] });
}

/** Adds a plan with the same goal and the same deals under another name. */
export async function duplicatePlan(world: World, { id, tier, goalDay }: Plan, name: string): Promise<PlanOutcome> {
  return addPlan(world, { name, tier, goalDay }, await readDealsOfPlan(world.database, id));
}

/** Keeps which plan was opened last. Nothing that is watched depends on it. */
export async function rememberPlan(world: World, lastPlanId: string): Promise<void> {
  await changePreferences(world.database, { lastPlanId });
}
