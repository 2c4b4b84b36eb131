import { i18n } from '#i18n';
import { browserLanguage } from '../../../../browser/language.ts';
import { formatMoney } from '../../../../domain/money.ts';
import { formatPoints } from '../../../../domain/points/format-points.ts';
import { type Fraction, isPositive } from '../../../../domain/points/fraction.ts';
import type { Plan, PlannedDeal, PlannedDealFields } from '../../../../domain/points/plan.ts';
import type { DayText } from '../../../../domain/time.ts';
import { countryWords } from '../../../../jobs/country-words.ts';
import { dateWords } from '../../../../jobs/date-words.ts';
import { tierWords } from '../tier-words.ts';

/** A goal in a few words: `Platinum by Jan 15, 2027`. */
export function goalWords({ tier, goalDay }: Pick<Plan, 'tier' | 'goalDay'>): string {
  return i18n.t('plan.goal', { tier: tierWords(tier), day: dayWords(goalDay) });
}

export function dayWords(on: DayText): string {
  return dateWords({ on, precision: 'day' });
}

export function pointsWords(points: Fraction): string {
  return formatPoints(points, browserLanguage());
}

/** How many points are missing in a column of such numbers, or that none are. */
export function shortWords(points: Fraction): string {
  return isPositive(points) ? pointsWords(points) : i18n.t('plan.met');
}

/** What a planned deal is called, also when nobody has named it. */
export function dealName({ label }: Pick<PlannedDeal, 'label'>): string {
  return label === '' ? i18n.t('plan.unnamed') : label;
}

type DealKind = Pick<PlannedDealFields, 'market' | 'deal' | 'mrr' | 'manages' | 'otherPartners'>;

/** What kind of deal it is: `$1,000.00 a month · Partner sourced · managed · Japan`. */
export function dealWords({ market, deal, mrr, manages, otherPartners }: DealKind): string {
  const others = otherPartners > 0 ? i18n.t('plan.managedWith', otherPartners) : i18n.t('plan.managed');
  return [
    i18n.t('plan.monthly', { amount: formatMoney(mrr, browserLanguage()) }),
    originWords(deal),
    ...(manages ? [others] : []),
    ...(market === null ? [] : [countryWords(market)]),
  ].join(' · ');
}

export function originWords(deal: PlannedDeal['deal']): string {
  return deal === 'sourced' ? i18n.t('calculator.sourced') : i18n.t('calculator.assisted');
}
