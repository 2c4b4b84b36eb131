import { i18n } from '#i18n';
import { browserLanguage } from '../../../../browser/language.ts';
import { formatMoney } from '../../../../domain/money.ts';
import type { PointEntry } from '../../../../domain/points/ledger.ts';
import { dayWords } from './credit-words.ts';

/** What an entry is called. */
export function entryName({ productLine }: Pick<PointEntry, 'productLine'>): string {
  return productLine === '' ? i18n.t('entry.unnamed') : productLine;
}

/** What was sold, how and when: `Partner sourced · New sale · Mar 2, 2026 · $1,000.00 a month`. */
export function saleWords({ deal, saleKind, soldOn, lineSoldOn, mrr }: PointEntry): string {
  const parts = [dealWords(deal ?? 'others'), saleKindWords(saleKind), dayWords(soldOn)];
  if (saleKind === 'upsell') parts.push(i18n.t('entry.lineSince', { day: dayWords(lineSoldOn) }));
  parts.push(i18n.t('entry.monthly', { amount: formatMoney(mrr, browserLanguage()) }));
  return parts.join(' · ');
}

/** Who manages it, and since when; empty when nobody of this partner does. */
export function managingWords({ managedFrom, managedUntil, otherPartners, endedOn }: PointEntry): string {
  const parts: string[] = [];
  if (managedFrom !== null) {
    const from = dayWords(managedFrom);
    const span =
      managedUntil === null
        ? i18n.t('entry.managedSince', { day: from })
        : i18n.t('entry.managedSpan', { from, until: dayWords(managedUntil) });
    parts.push(span);
    if (otherPartners > 0) parts.push(i18n.t('entry.sharedWith', otherPartners));
  }
  if (endedOn !== null) parts.push(i18n.t('entry.endedOn', { day: dayWords(endedOn) }));
  return parts.join(' · ');
}

export function dealWords(deal: 'sourced' | 'assisted' | 'others'): string {
  switch (deal) {
    case 'sourced':
      return i18n.t('entry.sourced');
    case 'assisted':
      return i18n.t('entry.assisted');
    case 'others':
      return i18n.t('entry.others');
  }
}

export function saleKindWords(kind: PointEntry['saleKind']): string {
  switch (kind) {
    case 'new':
      return i18n.t('entry.new');
    case 'cross-sell':
      return i18n.t('entry.crossSell');
    case 'upsell':
      return i18n.t('entry.upsell');
  }
}
