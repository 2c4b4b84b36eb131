import { i18n } from '#i18n';
import type { PointsRules, RuleSet } from '../../../domain/points/points-rules.ts';
import { dateWords } from '../../../jobs/date-words.ts';

/** A rule set by the days it was in force: `Rules since Jul 15, 2025`, `Rules from … up to, not including, …`. */
export function ruleSetWords({ id, from }: RuleSet, { ruleSets }: PointsRules): string {
  const next = ruleSets[ruleSets.findIndex((set) => set.id === id) + 1];
  const day = dateWords({ on: from.value, precision: 'day' });
  if (next === undefined) return i18n.t('rules.since', { day });
  return i18n.t('rules.between', { day, next: dateWords({ on: next.from.value, precision: 'day' }) });
}
