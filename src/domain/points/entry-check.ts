import { readDate } from '../draft-date.ts';
import { readWholeNumber } from '../draft-number.ts';
import type { DraftReading, FieldReading } from '../draft-problem.ts';
import { type DraftReader, draftReader } from '../draft-reader.ts';
import { readText } from '../draft-text.ts';
import { numberFormatOf } from '../number-format.ts';
import type { DayText } from '../time.ts';
import { readCurrency } from './client-check.ts';
import { readEntryAmount } from './entry-amount.ts';
import type { EntryDraft } from './entry-draft.ts';
import type { PointEntryFields } from './ledger.ts';

/** Whose entry it is and who typed it. `today` is the user's calendar day. */
export interface EntryContext {
  readonly clientId: string;
  readonly today: DayText;
  /** By whose way of writing numbers the amount is read. */
  readonly locale: string;
}

type EntryField = keyof EntryDraft;

const LIMITS = { productLine: 200, partners: 99 };

/** The fields of a draft, or everything that is wrong with it. */
export function readEntryDraft(draft: EntryDraft, context: EntryContext): DraftReading<PointEntryFields, EntryField> {
  const reader = draftReader<EntryField>();
  const { problems, take } = reader;
  const productLine = take('productLine', readText(draft.productLine.trim(), LIMITS.productLine)) ?? '';
  const currency = take('currency', readCurrency(draft.currency));
  // Without its currency an amount can still be wrong in itself; two decimals are let in by most.
  const mrr = take('amount', readEntryAmount(draft.amount, currency ?? 'USD', numberFormatOf(context.locale)));
  const days = readDays(draft, context, reader);
  const others = draft.managedFrom.trim() === '' ? '' : draft.otherPartners;
  const otherPartners = take('otherPartners', readWholeNumber(others, 0, LIMITS.partners)) ?? 0;
  if (problems.length > 0 || mrr === null || days === null) return { kind: 'refused', problems };
  const deal = draft.deal === 'others' ? null : draft.deal;
  const { saleKind } = draft;
  return {
    kind: 'ok',
    value: { clientId: context.clientId, productLine, deal, saleKind, ...days, mrr, otherPartners },
  };
}

type Days = Pick<PointEntryFields, 'soldOn' | 'lineSoldOn' | 'managedFrom' | 'managedUntil' | 'endedOn'>;

/** The days in their order; null after noting what is wrong with them. */
function readDays(
  draft: EntryDraft,
  { today }: EntryContext,
  { problems, take }: DraftReader<EntryField>,
): Days | null {
  const before = problems.length;
  const day = (field: 'soldOn' | 'lineSoldOn' | 'managedFrom' | 'managedUntil' | 'endedOn') =>
    take(field, readDay(draft[field], today));
  const sold = day('soldOn');
  const managedFrom = day('managedFrom');
  const managedUntil = draft.managedFrom.trim() === '' ? null : day('managedUntil');
  const endedOn = day('endedOn');
  const line = draft.saleKind === 'upsell' ? day('lineSoldOn') : null;
  if (problems.length > before) return null;
  if (draft.deal === 'others' && managedFrom === null) {
    problems.push({ field: 'managedFrom', reason: 'gives-nothing', data: null });
    return null;
  }
  // Of what others sold the day is often not known, and only the managing counts.
  const soldOn = sold ?? (draft.deal === 'others' ? managedFrom : null);
  if (soldOn === null) problems.push({ field: 'soldOn', reason: 'missing', data: null });
  if (draft.saleKind === 'upsell' && line === null)
    problems.push({ field: 'lineSoldOn', reason: 'missing', data: null });
  if (soldOn === null) return null;
  const lineSoldOn = line ?? soldOn;
  if (lineSoldOn > soldOn) problems.push({ field: 'lineSoldOn', reason: 'after-sale', data: { sold: soldOn } });
  if (managedFrom !== null && managedUntil !== null && managedUntil < managedFrom) {
    problems.push({ field: 'managedUntil', reason: 'before-managed', data: { from: managedFrom } });
  }
  if (endedOn !== null && endedOn < soldOn) {
    problems.push({ field: 'endedOn', reason: 'before-sale', data: { sold: soldOn } });
  }
  return problems.length > before ? null : { soldOn, lineSoldOn, managedFrom, managedUntil, endedOn };
}

function readDay(text: string, today: DayText): FieldReading<DayText | null> {
  const reading = readDate(text, false, today);
  return reading.kind === 'ok' ? { kind: 'ok', value: reading.value?.on ?? null } : reading;
}
