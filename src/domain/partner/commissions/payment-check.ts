import { readPastDay } from '../../draft-date.ts';
import { type DraftProblem, quoted } from '../../draft-problem.ts';
import { draftReader } from '../../draft-reader.ts';
import { readText } from '../../draft-text.ts';
import type { NumberFormat } from '../../number-format.ts';
import { readCurrency } from '../../points/client-check.ts';
import { readEntryAmount } from '../../points/entry-amount.ts';
import type { DayText } from '../../time.ts';
import type { CommissionPaymentFields } from '../commission-payment.ts';
import type { PaymentDraft } from './payment-draft.ts';

export type PaymentProblem = DraftProblem<keyof PaymentDraft>;

export type PaymentReading =
  | { readonly kind: 'ok'; readonly value: CommissionPaymentFields }
  | { readonly kind: 'refused'; readonly problems: readonly PaymentProblem[] };

export interface PaymentContext {
  readonly today: DayText;
  readonly format: NumberFormat;
  /** The id of the client of that name; null when there is none. */
  readonly clientNamed: (name: string) => string | null;
}

const LONGEST_NOTE = 10_000;

/** The fields of a payment, or everything that is wrong with it. A day in the future is no day of payment. */
export function readPaymentDraft(draft: PaymentDraft, { today, format, clientNamed }: PaymentContext): PaymentReading {
  const { problems, take } = draftReader<keyof PaymentDraft>();
  const currency = take('currency', readCurrency(draft.currency));
  const amount = take('amount', readEntryAmount(draft.amount, currency ?? 'USD', format));
  const paidOn = take('paidOn', readPastDay(draft.paidOn, today));
  const notes = take('notes', readText(draft.notes, LONGEST_NOTE)) ?? '';
  const { quarter } = draft;
  if (!/^\d{4}-Q[1-4]$/.test(quarter)) problems.push({ field: 'quarter', reason: 'missing', data: null });
  const name = draft.client.trim();
  const clientId = name === '' ? null : clientNamed(name);
  const stray: readonly PaymentProblem[] =
    name !== '' && clientId === null
      ? [{ field: 'client', reason: 'unknown-client', data: { text: quoted(name) } }]
      : [];
  if (problems.length + stray.length > 0 || amount === null)
    return { kind: 'refused', problems: [...stray, ...problems] };
  // The sum turns -0 into 0.
  const minor = (draft.direction === 'back' ? -amount.minor : amount.minor) + 0;
  return { kind: 'ok', value: { clientId, quarter, amount: { ...amount, minor }, paidOn, notes } };
}
