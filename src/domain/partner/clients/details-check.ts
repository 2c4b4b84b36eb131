import { readPastDay } from '../../draft-date.ts';
import { readWholeNumber } from '../../draft-number.ts';
import { type DraftReading, type FieldReading, quoted } from '../../draft-problem.ts';
import { draftReader } from '../../draft-reader.ts';
import { readText } from '../../draft-text.ts';
import type { Money } from '../../money.ts';
import type { NumberFormat } from '../../number-format.ts';
import { type ClientDraft, readClientDraft, readCurrency } from '../../points/client-check.ts';
import { readEntryAmount } from '../../points/entry-amount.ts';
import type { ClientFields } from '../../points/ledger.ts';
import type { DayText } from '../../time.ts';
import type { ClientProfileFields } from '../client-profile.ts';
import { readProducts } from './product-lines.ts';

/** A client with its profile as the form holds it: texts as typed, products one a line, days `YYYY-MM-DD`. */
export interface DetailsDraft extends ClientDraft {
  readonly hubId: string;
  readonly relationship: string;
  readonly products: string;
  readonly mrr: string;
  /** Counts where an amount is typed; the client's own where it is empty. */
  readonly mrrCurrency: string;
  readonly toolsUsed: string;
  readonly lastActiveOn: string;
  readonly renewalOwner: string;
  readonly notes: string;
}

/** What a form of the details gives: a client and its profile. */
export interface DetailsFields {
  readonly client: ClientFields;
  readonly profile: ClientProfileFields;
}

export interface DetailsContext {
  readonly today: DayText;
  /** How the user writes numbers. */
  readonly format: NumberFormat;
}

/** Most characters a text takes; most digits of a Hub ID that are kept. */
const LIMITS = { text: 200, notes: 20_000, hubId: 20 };
const MOST_TOOLS = 1_000;

/** The fields of a draft, or everything that is wrong with it. An amount is never guessed and never rounded. */
export function readDetailsDraft(
  draft: DetailsDraft,
  { today, format }: DetailsContext,
): DraftReading<DetailsFields, keyof DetailsDraft> {
  const client = readClientDraft(draft);
  const { problems, take } = draftReader<keyof DetailsDraft>();
  const profile: ClientProfileFields = {
    hubId: take('hubId', readHubId(draft.hubId.trim())) ?? '',
    relationship: take('relationship', readText(draft.relationship.trim(), LIMITS.text)) ?? '',
    products: take('products', readProducts(draft.products)) ?? [],
    mrr: take('mrr', readMrr(draft, format)),
    toolsUsed: take('toolsUsed', readWholeNumber(draft.toolsUsed, 0, MOST_TOOLS)),
    lastActiveOn: take('lastActiveOn', readPastDay(draft.lastActiveOn, today)),
    renewalOwner: take('renewalOwner', readText(draft.renewalOwner.trim(), LIMITS.text)) ?? '',
    notes: take('notes', readText(draft.notes.trim(), LIMITS.notes)) ?? '',
  };
  if (draft.mrr.trim() !== '' && draft.mrrCurrency !== '') take('mrrCurrency', readCurrency(draft.mrrCurrency));
  if (client.kind === 'refused') return { kind: 'refused', problems: [...client.problems, ...problems] };
  if (problems.length > 0) return { kind: 'refused', problems };
  return { kind: 'ok', value: { client: client.value, profile } };
}

function readHubId(text: string): FieldReading<string> {
  if (!/^\d*$/.test(text)) return { kind: 'problem', reason: 'not-a-whole-number', data: { text: quoted(text) } };
  return readText(text, LIMITS.hubId);
}

function readMrr({ mrr, mrrCurrency, currency }: DetailsDraft, format: NumberFormat): FieldReading<Money | null> {
  if (mrr.trim() === '') return { kind: 'ok', value: null };
  const code = readCurrency(mrrCurrency === '' ? currency : mrrCurrency);
  // An unknown currency is said at its own field.
  return code.kind === 'problem' ? { kind: 'ok', value: null } : readEntryAmount(mrr, code.value, format);
}
