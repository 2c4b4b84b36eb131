import { readWholeNumber } from '../../draft-number.ts';
import type { DealReason } from './deal-reason.ts';
import { isDealBlocked } from './deal-reason.ts';
import type { DealReview } from './deal-review.ts';
import { withinDealLimit } from './deal-text.ts';
import { readDeal as dealOf, readSaleKind } from './deal-values.ts';
import type { DealField, FoundDeal } from './found-deal.ts';
import { currencyOfDealless, readDealClient } from './read-deal-client.ts';
import { type DealDates, dayConflicts, readDealDates } from './read-deal-dates.ts';
import { readDealMoney } from './read-deal-money.ts';
import { readManagedFrom } from './read-managed.ts';
import type { DealClient, DealEntry, ReadDeal } from './reviewed-deal.ts';

const MOST_PARTNERS = 99;
const OF_ENTRY: readonly DealField[] = [
  'productLine',
  'deal',
  'saleKind',
  'soldOn',
  'lineSoldOn',
  'mrr',
  'managed',
  'managedFrom',
  'managedUntil',
  'otherPartners',
  'endedOn',
];

/** Reads one row by itself: its client, its deal, and what is odd about either. */
export function readOneDeal(found: FoundDeal, review: DealReview): ReadDeal {
  const { key, where, own, cells } = found;
  const reasons: DealReason[] = [];
  const client = readDealClient(found, review, reasons);
  const base = { key, where, own, cells, client, reasons };
  if (OF_ENTRY.every((field) => cells[field] === '')) {
    const usual = client.known?.currency ?? client.currency ?? currencyOfDealless(found, review, reasons);
    if (!own) reasons.push({ code: 'client-only' });
    return { ...base, client: { ...client, currency: usual }, entry: null, said: new Set() };
  }
  const entry = readEntry(found, review, client, reasons);
  const blocked = isDealBlocked(reasons);
  const currency = client.currency ?? entry?.mrr.currency ?? client.known?.currency ?? null;
  return {
    ...base,
    client: { ...client, currency },
    entry: blocked ? null : entry,
    said: blocked ? new Set() : saidBy(found),
  };
}

function readEntry(found: FoundDeal, review: DealReview, client: DealClient, reasons: DealReason[]): DealEntry | null {
  const { cells, own } = found;
  const productLine = withinDealLimit('productLine', cells.productLine, reasons);
  const dates = readDealDates(found, review, reasons);
  const usual = client.known?.currency ?? client.currency;
  const mrr = readDealMoney(cells, { review, usual, own }, reasons);
  const deal = readOrigin(cells.deal, review, reasons);
  const saleKind = cells.saleKind === '' ? 'new' : readSaleKind(cells.saleKind);
  if (saleKind === null) reasons.push({ code: 'unknown-kind', text: cells.saleKind });
  const otherPartners = readPartners(cells.otherPartners, reasons);
  const soldOn = dates.soldOn ?? soldWhenManaged(found, dates, deal, reasons);
  const managed = readManagedFrom(found, { ...dates, soldOn }, deal, reasons);
  if (saleKind === 'upsell' && cells.lineSoldOn === '') reasons.push({ code: 'line-date-assumed' });
  if (soldOn === null || mrr === null || saleKind === null) return null;
  const lineSoldOn = dates.lineSoldOn ?? soldOn;
  const days = { ...dates, soldOn, lineSoldOn, managedFrom: managed };
  reasons.push(...dayConflicts(days));
  return {
    productLine,
    deal: deal === 'managed-only' ? null : deal,
    saleKind,
    soldOn,
    lineSoldOn,
    mrr,
    managedFrom: managed,
    managedUntil: managed === null ? null : dates.managedUntil,
    otherPartners,
    endedOn: dates.endedOn,
  };
}

function readOrigin(text: string, { answers, missing }: DealReview, reasons: DealReason[]) {
  if (text !== '') {
    const deal = dealOf(text);
    if (deal === null) reasons.push({ code: 'unknown-deal', text });
    return deal;
  }
  const { deal = null } = answers;
  if (deal === null) reasons.push({ code: 'no-deal', asked: missing.has('deal') });
  return deal;
}

function readPartners(text: string, reasons: DealReason[]): number {
  const read = readWholeNumber(text.replace(/[.,]0+$/, ''), 0, MOST_PARTNERS);
  if (read.kind === 'ok') return read.value ?? 0;
  reasons.push(
    read.reason === 'out-of-range'
      ? { code: 'partners-out-of-range', least: 0, most: MOST_PARTNERS }
      : { code: 'not-whole', text },
  );
  return 0;
}

/** What others sold on a day not known counts from the day that managing began. */
function soldWhenManaged({ cells }: FoundDeal, { managedFrom }: DealDates, deal: string | null, reasons: DealReason[]) {
  if (cells.soldOn !== '') return null;
  if (deal === 'managed-only' && managedFrom !== null) {
    reasons.push({ code: 'sold-when-managed', on: managedFrom });
    return managedFrom;
  }
  reasons.push({ code: 'no-date' });
  return null;
}

/** What a row says by itself, and so may change in what is kept. */
function saidBy({ cells }: FoundDeal): ReadonlySet<keyof DealEntry> {
  const fields: readonly (keyof DealEntry & DealField)[] = [
    'productLine',
    'deal',
    'saleKind',
    'soldOn',
    'lineSoldOn',
    'mrr',
    'managedFrom',
    'managedUntil',
    'otherPartners',
    'endedOn',
  ];
  const said = new Set<keyof DealEntry>(fields.filter((field) => cells[field] !== ''));
  if (cells.managed !== '') said.add('managedFrom');
  return said;
}
