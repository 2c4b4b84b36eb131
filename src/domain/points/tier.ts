import type { DayText } from '../time.ts';
import { type DecimalText, fractionOf } from './decimal.ts';
import { type Fraction, greater, isPositive, minus, plus, ZERO } from './fraction.ts';
import type { RuleSetId, Tier } from './points-rules.ts';
import { type RuleBook, ruleSetOn } from './rule-book.ts';
import type { Standing } from './standing.ts';

/** What a tier asks for. Null where it asks for nothing, as far as the user has said. */
export interface TierAsk {
  readonly tier: Tier;
  readonly total: Fraction | null;
  readonly minimum: Fraction | null;
  /** What the minimum is counted on. */
  readonly minimumOf: 'sold' | 'sourced';
  readonly managed: Fraction | null;
}

/** The asks of all tiers that the user has filled in for a day's rule set, lowest tier first. */
export interface TierAsks {
  readonly ruleSet: RuleSetId;
  readonly asks: readonly TierAsk[];
  /** True where what the minimum is counted on is that of an earlier rule set, since this one's is not public. */
  readonly minimumAssumed: boolean;
}

/** Points that are still missing, each zero where nothing is. */
export interface Missing {
  readonly total: Fraction;
  readonly minimum: Fraction;
  readonly managed: Fraction;
  /** The fewest points that meet all three. */
  readonly needed: Fraction;
}

/**
 * What the tiers ask for under the rule set in force on `day`, as the user copied it from HubSpot: no page that could be
 * read prints it. A tier of which nothing is filled in is left out, so that it never counts as met.
 */
export function tierAsksOn({ rules, overrides }: RuleBook, day: DayText): TierAsks | null {
  const set = ruleSetOn(rules, day);
  if (set === null) return null;
  const standIn = rules.ruleSets.find(({ id }) => id === rules.assumptions.ratesWhileUnknown.value);
  const minimumOf = (set.minimumOf ?? standIn?.minimumOf)?.value ?? 'sold';
  const asks = rules.tiers.value.flatMap((tier): TierAsk[] => {
    const own = overrides.thresholds.findLast((one) => one.ruleSet === set.id && one.tier === tier);
    if (own === undefined || (own.total === null && own.minimum === null && own.managed === null)) return [];
    return [{ tier, total: exact(own.total), minimum: exact(own.minimum), minimumOf, managed: exact(own.managed) }];
  });
  return { ruleSet: set.id, asks, minimumAssumed: set.minimumOf === null };
}

/** How far a standing is from what a tier asks for. Sourced and managed points count toward the total as well. */
export function missingFor(standing: Standing, ask: TierAsk): Missing {
  const total = shortOf(standing.total, ask.total);
  const minimum = shortOf(standing[ask.minimumOf], ask.minimum);
  const managed = shortOf(standing.managed, ask.managed);
  return { total, minimum, managed, needed: greater(total, plus(minimum, managed)) };
}

export function meets(standing: Standing, ask: TierAsk): boolean {
  return !isPositive(missingFor(standing, ask).needed);
}

/** The highest tier whose asks are all met; null when none is. */
export function bestTier(standing: Standing, asks: readonly TierAsk[]): Tier | null {
  return asks.findLast((ask) => meets(standing, ask))?.tier ?? null;
}

function shortOf(has: Fraction, asked: Fraction | null): Fraction {
  return asked === null ? ZERO : greater(minus(asked, has), ZERO);
}

function exact(text: DecimalText | null): Fraction | null {
  return text === null ? null : fractionOf(text);
}
