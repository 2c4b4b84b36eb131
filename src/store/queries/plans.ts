import type { Plan, PlannedDeal } from '../../domain/points/plan.ts';
import type { CompanionDatabase } from '../database.ts';

/** Every living plan, oldest first. */
export async function readPlans({ plans }: CompanionDatabase): Promise<Plan[]> {
  const rows = await plans.filter(({ deletedAt }) => deletedAt === null).toArray();
  return rows.sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
}

/** Every living planned deal, the soonest first. */
export async function readPlannedDeals({ plannedDeals }: CompanionDatabase): Promise<PlannedDeal[]> {
  const rows = await plannedDeals.filter(({ deletedAt }) => deletedAt === null).toArray();
  return rows.sort((a, b) => order(a.expectedOn, b.expectedOn) || order(a.id, b.id));
}

/** One living plan; null when there is none of that id or it was deleted. */
export async function readPlan({ plans }: CompanionDatabase, id: string): Promise<Plan | null> {
  const row = await plans.get(id);
  return row === undefined || row.deletedAt !== null ? null : row;
}

/** The living deals of one plan. */
export function readDealsOfPlan({ plannedDeals }: CompanionDatabase, planId: string): Promise<PlannedDeal[]> {
  return plannedDeals
    .where('planId')
    .equals(planId)
    .filter(({ deletedAt }) => deletedAt === null)
    .toArray();
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
