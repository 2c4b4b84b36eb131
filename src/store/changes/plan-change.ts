import type { Plan, PlannedDeal } from '../../domain/points/plan.ts';
import type { CompanionDatabase } from '../database.ts';
import { changeRows } from './change-rows.ts';
import { type Changed, keepRows } from './kept-rows.ts';

/** Rows as they shall be, each with a revision one above the kept one (1 for a new row). */
export interface PlanChange {
  readonly plans?: readonly Plan[];
  readonly plannedDeals?: readonly PlannedDeal[];
}

/** What a change replaced: enough to take it back. */
export interface KeptPlanChange {
  readonly plans: readonly Changed<Plan>[];
  readonly plannedDeals: readonly Changed<PlannedDeal>[];
}

/** Keeps plans and their deals in one transaction. Refuses when a row has been changed by another page since it was read. */
export async function keepPlanChange(
  database: CompanionDatabase,
  change: PlanChange,
): Promise<KeptPlanChange | 'changed-elsewhere'> {
  const { plans, plannedDeals } = database;
  return changeRows(database, [plans, plannedDeals], async () => ({
    plans: await keepRows(plans, change.plans ?? []),
    plannedDeals: await keepRows(plannedDeals, change.plannedDeals ?? []),
  }));
}
