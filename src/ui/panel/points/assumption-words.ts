import { i18n } from '#i18n';
import type { AssumptionId, PointsRules } from '../../../domain/points/points-rules.ts';
import { dateWords } from '../../../jobs/date-words.ts';

/** What is assumed where no page says anything. */
export function assumptionWords(id: AssumptionId, rules: PointsRules): string {
  const { assumptions, ruleSets } = rules;
  const sinceOf = (set: string) => dayWords(ruleSets.find((one) => one.id === set)?.from.value ?? '');
  switch (id) {
    case 'soldLifeMonths':
      return i18n.t('rules.assume.soldLife', { months: assumptions.soldLifeMonths.value });
    case 'baseTableSwitch':
      return i18n.t('rules.assume.tableSwitch', { day: dayWords(assumptions.baseTableSwitch.value) });
    case 'ratesWhileUnknown':
      return i18n.t('rules.assume.unknownRates', { day: sinceOf(assumptions.ratesWhileUnknown.value) });
    case 'ratesBeforePoints':
      return i18n.t('rules.assume.earlyRates', { day: sinceOf(assumptions.ratesBeforePoints.value) });
    case 'snapshotDay':
      return i18n.t('rules.assume.snapshotDay', { day: assumptions.snapshotDay.value });
    case 'standardMarket':
      return i18n.t('rules.assume.standardMarket');
  }
}

function dayWords(day: string): string {
  return dateWords({ on: day, precision: 'day' });
}
