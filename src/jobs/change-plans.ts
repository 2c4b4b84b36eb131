import type { Row } from '../domain/row.ts';
import { takenBack } from '../domain/row.ts';
import type { Changed } from '../store/changes/kept-rows.ts';
import { keepPlanChange, type PlanChange } from '../store/changes/plan-change.ts';
import type { ChangeOutcome } from './change-certifications.ts';
import type { World } from './world.ts';

/** Keeps a change of plans and their deals. Nothing that is watched depends on them. */
export async function changePlans(world: World, change: PlanChange): Promise<ChangeOutcome> {
  const kept = await keepPlanChange(world.database, change);
  if (kept === 'changed-elsewhere') return { kind: 'changed-elsewhere' };
  const back = <R extends Row>(changed: Changed<R>) => takenBack(changed, world.now());
  return {
    kind: 'done',
    undo: () => changePlans(world, { plans: kept.plans.map(back), plannedDeals: kept.plannedDeals.map(back) }),
  };
}
