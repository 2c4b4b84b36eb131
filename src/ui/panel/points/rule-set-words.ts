import { i18n } from '#i18n';
import type { RuleSet } from '../../../domain/points/points-rules.ts';
import { dateWords } from '../../../jobs/date-words.ts';

/** A rule set by the day it came into force: `Rules since Jul 15, 2025`. */
export function ruleSetWords({ from }: RuleSet): string {
  return i18n.t('rules.since', { day: dateWords({ on: from.value, precision: 'day' }) });
}
