import { countryOf } from '../../country-names.ts';
import type { CurrencyCode } from '../../currency.ts';
import { currencyOf } from '../../currency-names.ts';
import { readWholeNumber } from '../../draft-number.ts';
import type { DayText } from '../../time.ts';
import type { DealReason } from './deal-reason.ts';
import { isDealBlocked } from './deal-reason.ts';
import type { DealReview } from './deal-review.ts';
import { readDeal as dealOf, readSaleKind, readYesNo } from './deal-values.ts';
import type { DealField, FoundDeal } from './found-deal.ts';
import { clientKey, fieldsKey } from './known-ledger.ts';
import { type DealDates, dayConflicts, readDealDates } from './read-deal-dates.ts';
import { readDealMoney } from './read-deal-money.ts';
import type { DealClient, DealEntry, ReadDeal } from './reviewed-deal.ts';

const MOST_CHARACTERS = 200;
const MOST_OF_LINK = 2000;
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
  const client = readClient(found, review, reasons);
  const base = { key, where, own, cells, client, reasons };
  if (OF_ENTRY.every((field) => cells[field] === '')) {
    const usual = client.known?.currency ?? client.currency ?? currencyFor(found, review, reasons);
    if (!own) reasons.push({ code: 'client-only' });
    return { ...base, client: { ...client, currency: usual }, entry: null, said: new Set() };
  }
  const entry = readEntry(found, review, client, reasons);
  const blocked = isDealBlocked(reasons);
  const currency = client.currency ?? client.known?.currency ?? entry?.mrr.currency ?? null;
  return {
    ...base,
    client: { ...client, currency },
    entry: blocked ? null : entry,
    said: blocked ? new Set() : saidBy(found),
  };
}

/** A client without deals still needs a currency that its deals will start with. */
function currencyFor({ cells }: FoundDeal, { answers }: DealReview, reasons: DealReason[]): CurrencyCode | null {
  const [named = null, ...more] = currencyOf(cells.currency);
  const currency = more.length === 0 ? (named ?? answers.currency ?? null) : (answers.currency ?? null);
  if (currency === null) reasons.push({ code: 'no-currency' });
  return currency;
}

function readClient({ cells, own }: FoundDeal, review: DealReview, reasons: DealReason[]): DealClient {
  const name = withinLimit('client', cells.client, reasons);
  if (name === '') reasons.push({ code: 'no-client' });
  const market = readCountry(cells.country, own, review, reasons);
  const link = readLink(cells.link, reasons);
  const [currency = null] = currencyOf(cells.clientCurrency);
  const said = { name, market, currency, link };
  if (own && currency !== null) {
    const fields = { name, market, currency, link };
    const same = review.known.sameClient(fields);
    if (same !== null) return { ...said, known: same, token: same.id };
  }
  const candidates = name === '' ? [] : review.known.clientsOf(said);
  if (candidates.length > 1) reasons.push({ code: 'several-clients' });
  const [known = null] = candidates;
  // Clients of our own export may differ by a letter alone, so there a client is all that is said of it.
  const fresh = own && currency !== null ? fieldsKey({ name, market, currency, link }) : clientKey(name);
  return { ...said, known, token: known?.id ?? `new ${fresh}` };
}

function readCountry(text: string, own: boolean, { answers }: DealReview, reasons: DealReason[]) {
  if (text === '') return own ? null : (answers.country ?? null);
  const country = countryOf(text);
  if (country === null) reasons.push({ code: 'unknown-country', text });
  return country;
}

function readLink(text: string, reasons: DealReason[]): string {
  if (text === '') return '';
  const link = /^www\./i.test(text) ? `https://${text}` : text;
  if (link.length <= MOST_OF_LINK && /^https?:\/\/\S+$/i.test(link)) return link;
  reasons.push({ code: 'not-a-link', text });
  return '';
}

function readEntry(found: FoundDeal, review: DealReview, client: DealClient, reasons: DealReason[]): DealEntry | null {
  const { cells, own } = found;
  const productLine = withinLimit('productLine', cells.productLine, reasons);
  const dates = readDealDates(found, review, reasons);
  const usual = client.known?.currency ?? client.currency;
  const mrr = readDealMoney(cells, { review, usual, own }, reasons);
  const deal = readOrigin(cells.deal, review, reasons);
  const saleKind = cells.saleKind === '' ? 'new' : readSaleKind(cells.saleKind);
  if (saleKind === null) reasons.push({ code: 'unknown-kind', text: cells.saleKind });
  const otherPartners = readPartners(cells.otherPartners, reasons);
  const soldOn = dates.soldOn ?? soldWhenManaged(found, dates, deal, reasons);
  const managed = readManaged(found, { ...dates, soldOn }, deal, reasons);
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

function readOrigin(text: string, { answers }: DealReview, reasons: DealReason[]) {
  if (text !== '') {
    const deal = dealOf(text);
    if (deal === null) reasons.push({ code: 'unknown-deal', text });
    return deal;
  }
  const { deal = null } = answers;
  if (deal === null) reasons.push({ code: 'no-deal' });
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

function readManaged(
  { cells, own }: FoundDeal,
  { soldOn, managedFrom, managedUntil }: DealDates,
  deal: string | null,
  reasons: DealReason[],
): DayText | null {
  const said = readYesNo(cells.managed);
  if (cells.managed !== '' && said === null) reasons.push({ code: 'unknown-yes-no', text: cells.managed });
  if (managedFrom !== null) {
    if (said === false && managedUntil === null && !own) reasons.push({ code: 'managed-contradiction' });
    return managedFrom;
  }
  const manages = said === true || managedUntil !== null || (said === null && deal === 'managed-only');
  if (!manages || soldOn === null || cells.managedFrom !== '') return null;
  if (said === false && !own) reasons.push({ code: 'managed-contradiction' });
  reasons.push({ code: 'managed-from-sale', on: soldOn });
  return soldOn;
}

function withinLimit(field: 'client' | 'productLine', text: string, reasons: DealReason[]): string {
  if (text.length <= MOST_CHARACTERS) return text;
  reasons.push({ code: 'too-long', field, characters: text.length });
  return text.slice(0, MOST_CHARACTERS);
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
