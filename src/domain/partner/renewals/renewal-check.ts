import type { CurrencyCode } from '../../currency.ts';
import { readDate, readGivenDay } from '../../draft-date.ts';
import { readWholeNumber } from '../../draft-number.ts';
import { type DraftProblem, quoted } from '../../draft-problem.ts';
import { type DraftReader, draftReader } from '../../draft-reader.ts';
import { readText } from '../../draft-text.ts';
import { numberFormatOf } from '../../number-format.ts';
import { readCurrency } from '../../points/client-check.ts';
import { readEntryAmount } from '../../points/entry-amount.ts';
import type { DayText } from '../../time.ts';
import type { RenewalFields } from '../renewal.ts';
import { MOST_MONTHS } from './outcome-check.ts';
import { type ChangeProblem, readMrrChange } from './read-mrr-change.ts';
import type { RenewalDraft } from './renewal-draft.ts';

export type RenewalField = keyof RenewalDraft;

/** What is wrong with one field; the sentence is chosen in the interface by `reason`. */
export type RenewalProblem =
  | DraftProblem<RenewalField>
  | { readonly field: 'decideBy'; readonly reason: 'after-renewal'; readonly data: { readonly renewsOn: DayText } }
  | ChangeProblem;

export interface RenewalContext {
  readonly today: DayText;
  /** By whose way of writing numbers amounts are read. */
  readonly locale: string;
}

/** The client of a renewal: a known one, or one of that name to be added. */
export type RenewalClient = { readonly id: string } | { readonly name: string; readonly currency: CurrencyCode };

export interface ReadRenewal {
  readonly client: RenewalClient;
  readonly fields: Omit<RenewalFields, 'clientId' | 'outcome'>;
}

export type RenewalReading =
  | { readonly kind: 'ok'; readonly value: ReadRenewal }
  | { readonly kind: 'refused'; readonly problems: readonly RenewalProblem[] };

const LIMITS = { name: 200, text: 200, notes: 10_000, products: 10_000 };

/** The fields of a draft, or everything that is wrong with it. */
export function readRenewalDraft(draft: RenewalDraft, context: RenewalContext): RenewalReading {
  const reader = draftReader<RenewalField>();
  const own: RenewalProblem[] = [];
  const { take } = reader;
  const client = readClient(draft, reader);
  const products = take('products', readText(draft.products, LIMITS.products)) ?? '';
  const money = readMoney(draft, context, reader, own);
  const days = readDays(draft, context, reader, own);
  const termMonths = take('termMonths', readWholeNumber(draft.termMonths, 1, MOST_MONTHS));
  const text = (field: 'lastActiveEmployee' | 'owner' | 'manager') =>
    take(field, readText(draft[field].trim(), LIMITS.text)) ?? '';
  const people = { lastActiveEmployee: text('lastActiveEmployee'), owner: text('owner'), manager: text('manager') };
  const notes = take('notes', readText(draft.notes, LIMITS.notes)) ?? '';
  const problems = [...reader.problems, ...own];
  if (problems.length > 0 || client === null || days === null) return { kind: 'refused', problems };
  const fields = { products: linesOf(products), ...money, ...people, termMonths, ...days, notes };
  return { kind: 'ok', value: { client, fields } };
}

function readClient(
  { clientId, newClient, addsClient, currency }: RenewalDraft,
  { take, problems }: DraftReader<RenewalField>,
): RenewalClient | null {
  if (clientId !== '') return { id: clientId };
  const name = take('clientId', readText(newClient.trim(), LIMITS.name));
  if (name === null) return null;
  if (name === '') {
    problems.push({ field: 'clientId', reason: 'missing', data: null });
    return null;
  }
  if (!addsClient) {
    problems.push({ field: 'clientId', reason: 'unknown-client', data: { text: quoted(name) } });
    return null;
  }
  // A client cannot be without the currency that its entries begin with.
  const code = currency.trim() === '' ? take('currency', readCurrency(currency)) : currency.trim().toUpperCase();
  return code === null ? null : { name, currency: code };
}

function readMoney(
  { mrr, mrrChange, currency }: RenewalDraft,
  { locale }: RenewalContext,
  { take }: DraftReader<RenewalField>,
  own: RenewalProblem[],
): Pick<RenewalFields, 'mrr' | 'mrrChange'> {
  const given = mrr.trim() !== '' || mrrChange.trim() !== '';
  const code = given || currency.trim() !== '' ? take('currency', readCurrency(currency)) : null;
  const format = numberFormatOf(locale);
  // Without its currency an amount can still be wrong in itself; two decimals are let in by most.
  const unit = code ?? 'USD';
  const before = mrr.trim() === '' ? null : take('mrr', readEntryAmount(mrr, unit, format));
  const change = readMrrChange(mrrChange, { currency: unit, mrr: before, format });
  // In which currency it should be is said at the field of the currency.
  const unknown = code === null && change.kind === 'refused' && change.problem.reason === 'other-currency';
  if (change.kind === 'refused' && !unknown) own.push(change.problem);
  return { mrr: before, mrrChange: change.kind === 'ok' ? change.value : null };
}

function readDays(
  draft: RenewalDraft,
  { today }: RenewalContext,
  { take }: DraftReader<RenewalField>,
  own: RenewalProblem[],
): Pick<RenewalFields, 'renewsOn' | 'decideBy'> | null {
  const renewsOn = take('renewsOn', readGivenDay(draft.renewsOn, today));
  const decideBy = take('decideBy', readDate(draft.decideBy, false, today))?.on ?? null;
  if (renewsOn === null) return null;
  if (decideBy !== null && decideBy > renewsOn) {
    own.push({ field: 'decideBy', reason: 'after-renewal', data: { renewsOn } });
  }
  return { renewsOn, decideBy };
}

function linesOf(text: string): readonly string[] {
  const lines = text.split(/[\r\n]+/).map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ''))];
}
