import type { DayText } from '../time.ts';
import type { PointsAccount } from './points-account.ts';
import type { PointsRules, Tier } from './points-rules.ts';
import { nextReevaluation } from './reevaluation.ts';

/**
 * The goal that a new plan starts with: the tier the user works toward, else the next one above the credited tier, else the
 * lowest; on the next day of re-evaluation. On `today` itself when the rules name no such day.
 */
export function defaultGoal(
  { getTo, creditedTier }: Pick<PointsAccount, 'getTo' | 'creditedTier'>,
  rules: PointsRules,
  today: DayText,
): { readonly tier: Tier; readonly goalDay: DayText } {
  const tiers = rules.tiers.value;
  const credited = creditedTier === null ? -1 : tiers.indexOf(creditedTier);
  const tier = getTo ?? tiers[credited + 1] ?? creditedTier ?? 'gold';
  return { tier, goalDay: nextReevaluation(rules, today)?.on ?? today };
}
