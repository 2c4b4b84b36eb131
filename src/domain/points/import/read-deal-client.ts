import { countryOf } from '../../country-names.ts';
import type { CurrencyCode } from '../../currency.ts';
import { currencyOf } from '../../currency-names.ts';
import type { DealReason } from './deal-reason.ts';
import type { DealReview } from './deal-review.ts';
import { withinDealLimit } from './deal-text.ts';
import type { FoundDeal } from './found-deal.ts';
import { clientKey, fieldsKey } from './known-ledger.ts';
import type { DealClient } from './reviewed-deal.ts';

const MOST_OF_LINK = 2000;

/** A client without deals still needs a currency that its deals will start with. */
export function currencyOfDealless(
  { cells }: FoundDeal,
  { answers, missing }: DealReview,
  reasons: DealReason[],
): CurrencyCode | null {
  const [named = null, ...more] = currencyOf(cells.currency);
  const currency = more.length === 0 ? (named ?? answers.currency ?? null) : (answers.currency ?? null);
  if (currency === null) reasons.push({ code: 'no-currency', asked: missing.has('currency') });
  return currency;
}

/** Whom a row is about: a kept client by its name or link, or somebody new. */
export function readDealClient({ cells, own }: FoundDeal, review: DealReview, reasons: DealReason[]): DealClient {
  const name = withinDealLimit('client', cells.client, reasons);
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
