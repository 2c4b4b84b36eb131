import { isCountryCode } from '../../country.ts';
import { readDate, readPastDay } from '../../draft-date.ts';
import { readWholeNumber } from '../../draft-number.ts';
import { type DraftReading, type FieldReading, quoted } from '../../draft-problem.ts';
import { type DraftReader, draftReader } from '../../draft-reader.ts';
import { readRequired, readText } from '../../draft-text.ts';
import { numberFormatOf } from '../../number-format.ts';
import { readCurrency } from '../../points/client-check.ts';
import { readEntryAmount } from '../../points/entry-amount.ts';
import type { DayText } from '../../time.ts';
import type { DealStage, SharedDealFields } from '../shared-deal.ts';
import type { SharedDealDraft } from './shared-deal-draft.ts';

export interface SharedDealContext {
  readonly stage: DealStage;
  readonly today: DayText;
  /** Whether there is a client of that name. */
  readonly isKnown: (client: string) => boolean;
  /** By whose way of writing numbers the amount is read. */
  readonly locale: string;
}

/** What was read: the client by its name, and all that the form decides of the deal. */
export interface ReadSharedDeal {
  readonly client: string;
  /** Of a client that is not known yet; null while not said. */
  readonly market: string | null;
  readonly fields: Omit<SharedDealFields, 'clientId' | 'stage' | 'entryIds'>;
}

type Field = keyof SharedDealDraft;

const LIMITS = { line: 200, notes: 10_000, partners: 99 };

/**
 * The fields of a shared deal, or everything that is wrong with it. A deal was created today or before; it is neither
 * expected nor closed before that, and closed in the past. A client that is not known was asked to be added.
 */
export function readSharedDealDraft(
  draft: SharedDealDraft,
  context: SharedDealContext,
): DraftReading<ReadSharedDeal, Field> {
  const reader = draftReader<Field>();
  const { problems, take } = reader;
  const client = take('client', readRequired(draft.client.trim(), LIMITS.line)) ?? '';
  if (client !== '' && !draft.addsClient && !context.isKnown(client)) {
    problems.push({ field: 'client', reason: 'unknown-client', data: { text: quoted(client) } });
  }
  const name = take('name', readText(draft.name.trim(), LIMITS.line)) ?? '';
  const productLine = take('productLine', readText(draft.productLine.trim(), LIMITS.line)) ?? '';
  const currency = take('currency', readCurrency(draft.currency));
  // Without its currency an amount can still be wrong in itself; two decimals are let in by most.
  const mrr = take('amount', readEntryAmount(draft.amount, currency ?? 'USD', numberFormatOf(context.locale)));
  const days = readDays(draft, context, reader);
  const others = draft.manages ? draft.otherPartners : '';
  const otherPartners = take('otherPartners', readWholeNumber(others, 0, LIMITS.partners)) ?? 0;
  const notes = take('notes', readText(draft.notes, LIMITS.notes)) ?? '';
  if (problems.length > 0 || mrr === null || days === null) return { kind: 'refused', problems };
  const { origin, saleKind, manages } = draft;
  const market = isCountryCode(draft.market) ? draft.market : null;
  const fields = { name, productLine, origin, saleKind, mrr, ...days, manages, otherPartners, notes };
  return { kind: 'ok', value: { client, market, fields } };
}

type Days = Pick<SharedDealFields, 'createdOn' | 'expectedOn' | 'closedOn'>;

function readDays(draft: SharedDealDraft, { stage, today }: SharedDealContext, reader: DraftReader<Field>) {
  const { problems, take } = reader;
  const before = problems.length;
  const createdOn = take('createdOn', required(readPastDay(draft.createdOn, today))) ?? '';
  const expectedOn = take('expectedOn', readDate(draft.expectedOn, false, today))?.on ?? null;
  const closedOn = stage === 'open' ? null : take('closedOn', required(readPastDay(draft.closedOn, today)));
  if (problems.length > before) return null;
  const days: Days = { createdOn, expectedOn, closedOn };
  for (const field of ['expectedOn', 'closedOn'] as const) {
    const day = days[field];
    if (day !== null && day < createdOn) problems.push({ field, reason: 'too-early', data: { earliest: createdOn } });
  }
  return problems.length > before ? null : days;
}

function required<Value>(reading: FieldReading<Value | null>): FieldReading<Value> {
  if (reading.kind === 'problem') return reading;
  if (reading.value === null) return { kind: 'problem', reason: 'missing', data: null };
  return { kind: 'ok', value: reading.value };
}
