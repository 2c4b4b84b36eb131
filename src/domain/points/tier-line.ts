import type { DayText } from '../time.ts';
import { type DecimalText, roundedDecimal } from './decimal.ts';
import type { Tier } from './points-rules.ts';
import { nextReevaluation } from './reevaluation.ts';
import type { RuleBook } from './rule-book.ts';
import type { Standing } from './standing.ts';
import { missingFor, tierAsksOn } from './tier.ts';
import { type TierWishes, tierToward } from './tier-toward.ts';

/** The tier in one line, as it can be kept as JSON. Points are estimates, rounded to two decimals. */
export interface TierLine {
  readonly total: DecimalText;
  /** The tier that points are missing for; null when none are. */
  readonly toward: Tier | null;
  /** The fewest points that reach it. */
  readonly missing: DecimalText | null;
  readonly reevaluationOn: DayText | null;
}

const PLACES = 2;

/**
 * Where the partner stands on `today`, for a line of the popup. Null while the user has filled in no thresholds for that
 * day's rules: without them the points say nothing.
 */
export function tierLine(account: TierWishes, book: RuleBook, standing: Standing, today: DayText): TierLine | null {
  const asks = tierAsksOn(book, today)?.asks ?? [];
  if (asks.length === 0) return null;
  const ask = tierToward(account, standing, asks);
  return {
    total: roundedDecimal(standing.total, PLACES),
    toward: ask?.tier ?? null,
    missing: ask === null ? null : roundedDecimal(missingFor(standing, ask).needed, PLACES),
    reevaluationOn: nextReevaluation(book.rules, today)?.on ?? null,
  };
}
