import { i18n } from '#i18n';
import { browserLanguage } from '../../../../browser/language.ts';
import type { CurrencyCode } from '../../../../domain/currency.ts';
import { formatMoney } from '../../../../domain/money.ts';
import type { CommissionRule } from '../../../../domain/partner/commissions/commission-rules.ts';
import { roundedMoney } from '../../../../domain/partner/commissions/rounded-money.ts';
import type { Fraction } from '../../../../domain/points/fraction.ts';
import type { DayText } from '../../../../domain/time.ts';
import { dateWords } from '../../../../jobs/date-words.ts';

/** An exact amount in minor units as the user's language writes money. */
export function amountWords(minor: Fraction, currency: CurrencyCode): string {
  return formatMoney(roundedMoney(minor, currency), browserLanguage());
}

export function dayWords(on: DayText): string {
  return dateWords({ on, precision: 'day' });
}

/** What a rule says, in a line. */
export function ruleWords({ id, percent, months, from }: CommissionRule): string {
  const said = { percent: percent.value, months: months.value ?? 0, day: dayWords(from.value) };
  switch (id) {
    case 'lifetime':
      return i18n.t('partnerCommissions.rule.lifetime', said);
    case 'months':
      return i18n.t('partnerCommissions.rule.months', said);
    case 'deal-based':
      return i18n.t('partnerCommissions.rule.dealBased', said);
  }
}
