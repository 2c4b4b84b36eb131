import { i18n } from '#i18n';
import { browserLanguage } from '../../../../browser/language.ts';
import { formatMoney, type Money } from '../../../../domain/money.ts';
import type { Renewal } from '../../../../domain/partner/renewal.ts';
import type { RenewalFilter, RenewalSort } from '../../../../domain/partner/renewals/renewal-list-choice.ts';
import type { RenewalStanding } from '../../../../domain/partner/renewals/renewal-standing.ts';
import type { DayText } from '../../../../domain/time.ts';
import { dateWords } from '../../../../jobs/date-words.ts';
import type { Tone } from '../../../components/StateIcon.tsx';

/** A decision that is near enough to need a look. */
const SOON_DAYS = 30;

/** How long there is to decide, or how it ended. */
export function standingWords(standing: RenewalStanding): string {
  switch (standing.kind) {
    case 'decided':
      return outcomeWords(standing.outcome);
    case 'ahead':
      return i18n.t('partnerRenewals.ahead', standing.days);
    case 'today':
      return i18n.t('partnerRenewals.today');
    case 'overdue':
      return i18n.t('partnerRenewals.overdue', standing.days);
  }
}

export function standingTone(standing: RenewalStanding): Tone {
  switch (standing.kind) {
    case 'decided':
      return standing.outcome === 'lost' ? 'bad' : 'good';
    case 'ahead':
      return standing.days <= SOON_DAYS ? 'warn' : 'calm';
    case 'today':
      return 'warn';
    case 'overdue':
      return 'bad';
  }
}

export function outcomeWords(outcome: Exclude<Renewal['outcome'], 'open'>): string {
  switch (outcome) {
    case 'renewed':
      return i18n.t('partnerRenewals.renewed');
    case 'changed':
      return i18n.t('partnerRenewals.changed');
    case 'lost':
      return i18n.t('partnerRenewals.lost');
  }
}

export function filterWords(filter: RenewalFilter): string {
  switch (filter) {
    case 'open':
      return i18n.t('partnerRenewals.show.open');
    case 'within-30':
      return i18n.t('partnerRenewals.show.within', { days: 30 });
    case 'within-60':
      return i18n.t('partnerRenewals.show.within', { days: 60 });
    case 'within-90':
      return i18n.t('partnerRenewals.show.within', { days: 90 });
    case 'overdue':
      return i18n.t('partnerRenewals.show.overdue');
    case 'decided':
      return i18n.t('partnerRenewals.show.decided');
    case 'all':
      return i18n.t('partnerRenewals.show.all');
  }
}

export function sortWords(sort: RenewalSort): string {
  switch (sort) {
    case 'decision':
      return i18n.t('partnerRenewals.decideBy');
    case 'renewal':
      return i18n.t('partnerRenewals.renewsOn');
    case 'client':
      return i18n.t('ledger.name');
    case 'mrr':
      return i18n.t('partnerRenewals.mrr');
    case 'changed':
      return i18n.t('sort.changed');
  }
}

export function moneyWords(money: Money): string {
  return formatMoney(money, browserLanguage());
}

/** A change with its sign: `+$1,500.00`, `−$200.00`. */
export function changeWords(change: Money): string {
  return change.minor === 0 ? i18n.t('partnerRenewals.noChange') : formatMoney(change, browserLanguage(), 'change');
}

export function termWords(months: number): string {
  return i18n.t('partnerRenewals.months', months);
}

export function dayWords(on: DayText): string {
  return dateWords({ on, precision: 'day' });
}
