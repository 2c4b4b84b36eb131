import type { Fraction } from '../../../../domain/points/fraction.ts';
import type { PointsAccount } from '../../../../domain/points/points-account.ts';
import type { Tier } from '../../../../domain/points/points-rules.ts';
import type { RuleBook } from '../../../../domain/points/rule-book.ts';
import type { Standing } from '../../../../domain/points/standing.ts';
import { tierAsksOn } from '../../../../domain/points/tier.ts';
import { tierInsights } from '../../../../domain/points/tier-insights.ts';
import type { DayText } from '../../../../domain/time.ts';

/** What the ledger knows of the progress. Null where it takes thresholds that are not filled in. */
export interface LedgerProgress {
  readonly best: Tier | null;
  readonly total: Fraction;
  /** Points needed for the next tier. */
  readonly needed: Fraction | null;
}

/** The progress that a standing of today means. The next tier is HubSpot's, not one chosen as a goal. */
export function ledgerProgress(
  standing: Standing,
  { creditedTier }: PointsAccount,
  book: RuleBook,
  today: DayText,
): LedgerProgress {
  const asks = tierAsksOn(book, today)?.asks ?? [];
  const { best, reach } = tierInsights({ creditedTier, getTo: null }, standing, asks, book.rules.tiers.value);
  return { best, total: standing.total, needed: reach?.gap?.missing.needed ?? null };
}
