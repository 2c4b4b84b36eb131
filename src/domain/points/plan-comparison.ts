import type { DayText } from '../time.ts';
import type { CreditMaker, PointsCredit } from './credit.ts';
import { type Plan, type PlannedDeal, type PlanOutlook, planOutlook } from './plan.ts';
import type { RuleBook } from './rule-book.ts';
import { type Standing, standingOn } from './standing.ts';
import { type TierAsk, tierAsksOn } from './tier.ts';

/** A plan with where it stands on its day. */
export interface ComparedPlan {
  readonly plan: Plan;
  readonly deals: readonly PlannedDeal[];
  /** What its tier asks for on that day; null while the user has filled in no thresholds for it. */
  readonly ask: TierAsk | null;
  readonly outlook: PlanOutlook;
}

/**
 * Every plan with where it stands on its own day, in the order given. A ledger is walked once for each day, however many
 * plans share it. Everything in it is an estimate.
 */
export function planComparison(
  plans: readonly Plan[],
  deals: readonly PlannedDeal[],
  credits: readonly PointsCredit[],
  book: RuleBook,
  make: CreditMaker,
): readonly ComparedPlan[] {
  const held = new Map<DayText, Standing>();
  const own = Map.groupBy(deals, ({ planId }) => planId);
  return plans.map((plan) => {
    const { id, tier, goalDay } = plan;
    const standing = held.get(goalDay) ?? standingOn(credits, goalDay);
    held.set(goalDay, standing);
    const planned = own.get(id) ?? [];
    const ask = tierAsksOn(book, goalDay)?.asks.find((one) => one.tier === tier) ?? null;
    return { plan, deals: planned, ask, outlook: planOutlook(standing, planned, goalDay, ask, make) };
  });
}
