import { isCountryCode } from '../country.ts';
import { minorDigits } from '../currency.ts';
import { type DraftReading, type FieldReading, quoted } from '../draft-problem.ts';
import { draftReader } from '../draft-reader.ts';
import { readLink, readRequired } from '../draft-text.ts';
import type { ClientFields } from './ledger.ts';

/** A client as its editor holds it: texts as typed, country and currency by their codes where they are known ones. */
export interface ClientDraft {
  readonly name: string;
  /** Empty while not known. */
  readonly market: string;
  readonly currency: string;
  readonly link: string;
}

/** Most characters a field takes, counted as a browser's `maxlength` counts them. */
const LIMITS = { name: 200, link: 2_000 };

/** The fields of a draft, or everything that is wrong with it. */
export function readClientDraft(draft: ClientDraft): DraftReading<ClientFields, keyof ClientDraft> {
  const { problems, take } = draftReader<keyof ClientDraft>();
  const value: ClientFields = {
    name: take('name', readRequired(draft.name.trim(), LIMITS.name)) ?? '',
    market: take('market', readMarket(draft.market.trim())),
    currency: take('currency', readCurrency(draft.currency)) ?? '',
    link: take('link', readLink(draft.link.trim(), LIMITS.link)) ?? '',
  };
  return problems.length === 0 ? { kind: 'ok', value } : { kind: 'refused', problems };
}

/** The draft that an editor of a client begins with. */
export function clientDraftOf({ name, market, currency, link }: ClientFields): ClientDraft {
  return { name, market: market ?? '', currency, link };
}

/** A currency by its ISO 4217 code, in whatever case. */
export function readCurrency(text: string): FieldReading<string> {
  const code = text.trim().toUpperCase();
  if (code === '') return { kind: 'problem', reason: 'missing', data: null };
  if (minorDigits(code) === null) {
    return { kind: 'problem', reason: 'unknown-currency', data: { text: quoted(text.trim()) } };
  }
  return { kind: 'ok', value: code };
}

function readMarket(text: string): FieldReading<string | null> {
  const code = text.toUpperCase();
  if (code === '') return { kind: 'ok', value: null };
  if (!isCountryCode(code)) return { kind: 'problem', reason: 'unknown-country', data: { text: quoted(text) } };
  return { kind: 'ok', value: code };
}
