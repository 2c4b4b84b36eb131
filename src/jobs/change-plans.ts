import type { Row } from '../domain/row.ts';
import { takenBack } from '../domain/row.ts';
import { asKeptNow } from '../store/changes/as-kept-now.ts';
import type { Changed } from '../store/changes/kept-rows.ts';
import { type KeptPlanChange, keepPlanChange, type PlanChange } from '../store/changes/plan-change.ts';
import type { ChangeOutcome } from './change-certifications.ts';
import type { World } from './world.ts';

/** Keeps a change of plans and their deals. Nothing that is watched depends on them. */
export async function changePlans(world: World, change: PlanChange): Promise<ChangeOutcome> {
  const kept = await keepPlanChange(world.database, change);
  if (kept === 'changed-elsewhere') return { kind: 'changed-elsewhere' };
  return { kind: 'done', undo: async () => changePlans(world, await reverseOf(world, kept)) };
}

async function reverseOf({ database, now }: World, { plans, plannedDeals }: KeptPlanChange): Promise<PlanChange> {
  const back = <R extends Row>(changed: Changed<R>) => takenBack(changed, now());
  return {
    plans: (await asKeptNow(database.plans, plans)).map(back),
    plannedDeals: (await asKeptNow(database.plannedDeals, plannedDeals)).map(back),
  };
}
