import type { DecimalText } from './decimal.ts';
import type { OwnThreshold } from './overrides.ts';
import type { RuleSet, RuleSetId, Tier } from './points-rules.ts';

export type ThresholdField = 'total' | 'minimum' | 'managed';
type Thresholds = readonly OwnThreshold[];

/** What the user copied for a tier; all null while nothing was. */
export function thresholdOf(thresholds: Thresholds, ruleSet: RuleSetId, tier: Tier): OwnThreshold {
  const own = thresholds.findLast((one) => one.ruleSet === ruleSet && one.tier === tier);
  return own ?? { ruleSet, tier, total: null, minimum: null, managed: null };
}

/** The thresholds with one figure changed. A tier of which nothing is left is left out. */
export function withThreshold(
  thresholds: Thresholds,
  { ruleSet, tier, field }: { readonly ruleSet: RuleSetId; readonly tier: Tier; readonly field: ThresholdField },
  value: DecimalText | null,
): Thresholds {
  const changed = { ...thresholdOf(thresholds, ruleSet, tier), [field]: value };
  const others = thresholds.filter((one) => one.ruleSet !== ruleSet || one.tier !== tier);
  const empty = changed.total === null && changed.minimum === null && changed.managed === null;
  return empty ? others : [...others, changed];
}

/**
 * The thresholds with those of one rule set taken over for another. A minimum is taken over only where both count it on
 * the same points, or it is not known what the later one counts it on.
 */
export function withCopied(thresholds: Thresholds, from: RuleSet, to: RuleSet): Thresholds {
  const sameMinimum = to.minimumOf === null || to.minimumOf.value === from.minimumOf?.value;
  const copied = thresholds
    .filter(({ ruleSet }) => ruleSet === from.id)
    .map((one) => ({ ...one, ruleSet: to.id, minimum: sameMinimum ? one.minimum : null }))
    .filter(({ total, minimum, managed }) => total !== null || minimum !== null || managed !== null);
  return [...thresholds.filter(({ ruleSet }) => ruleSet !== to.id), ...copied];
}
