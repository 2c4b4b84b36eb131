import { i18n } from '#i18n';
import { browserLanguage } from '../../../../browser/language.ts';
import { formatMoney } from '../../../../domain/money.ts';
import type { CommissionPayment } from '../../../../domain/partner/commission-payment.ts';
import type { Renewal } from '../../../../domain/partner/renewal.ts';
import type { SharedDeal } from '../../../../domain/partner/shared-deal.ts';
import { dayWords } from './client-words.ts';
import type { RecordLine } from './RecordSection.tsx';

/** The renewals of a client, the latest first. */
export function renewalLines(renewals: readonly Renewal[]): readonly RecordLine[] {
  return latestFirst(renewals, ({ renewsOn }) => renewsOn).map(({ id, renewsOn, products, mrr, outcome }) => ({
    key: id,
    href: `#/partner/renewals/${id}`,
    name: dayWords(renewsOn),
    detail: joined([
      i18n.t(`partnerClients.renewal.${outcome}`),
      products.join(', '),
      mrr === null ? '' : formatMoney(mrr, browserLanguage()),
    ]),
  }));
}

/** The deals shared with HubSpot, the latest first. */
export function dealLines(deals: readonly SharedDeal[]): readonly RecordLine[] {
  return latestFirst(deals, ({ createdOn }) => createdOn).map(({ id, name, productLine, stage, mrr, createdOn }) => ({
    key: id,
    href: `#/partner/shared/${id}`,
    name: name || productLine || dayWords(createdOn),
    detail: joined([
      i18n.t(`partnerClients.deal.${stage}`),
      formatMoney(mrr, browserLanguage()),
      i18n.t('partnerClients.createdOn', { day: dayWords(createdOn) }),
    ]),
  }));
}

/** What HubSpot paid or announced, the latest quarter first. */
export function paymentLines(payments: readonly CommissionPayment[]): readonly RecordLine[] {
  return latestFirst(payments, ({ quarter }) => quarter).map(({ id, quarter, amount, paidOn }) => ({
    key: id,
    href: '#/partner/commissions',
    name: quarter,
    detail: joined([
      formatMoney(amount, browserLanguage()),
      paidOn === null ? i18n.t('partnerClients.announced') : i18n.t('partnerClients.paidOn', { day: dayWords(paidOn) }),
    ]),
  }));
}

function latestFirst<Kept extends { readonly id: string }>(
  rows: readonly Kept[],
  keyOf: (row: Kept) => string,
): Kept[] {
  return rows.toSorted((a, b) => order(keyOf(b), keyOf(a)) || order(a.id, b.id));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}
