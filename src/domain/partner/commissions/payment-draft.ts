import { majorDecimal } from '../../money.ts';
import { amountText } from '../../points/amount-text.ts';
import type { CommissionPaymentFields } from '../commission-payment.ts';

/** A payment as its form holds it: texts as typed, days `YYYY-MM-DD`. */
export interface PaymentDraft {
  /** A client's name; empty for a payment of no single client. */
  readonly client: string;
  readonly quarter: string;
  readonly amount: string;
  readonly currency: string;
  /** `back` is what HubSpot takes back. */
  readonly direction: 'paid' | 'back';
  /** Empty while it is only announced. */
  readonly paidOn: string;
  readonly notes: string;
}

/** The draft that an editor of a payment begins with, with numbers as the locale writes them. */
export function paymentDraftOf(payment: CommissionPaymentFields, client: string, locale: string): PaymentDraft {
  const { quarter, amount, paidOn, notes } = payment;
  const { minor, currency } = amount;
  return {
    client,
    quarter,
    amount: amountText(majorDecimal({ minor: Math.abs(minor), currency }), locale),
    currency,
    direction: minor < 0 ? 'back' : 'paid',
    paidOn: paidOn ?? '',
    notes,
  };
}

/** What an editor of a new payment begins with. */
export function newPaymentDraft(start: Pick<PaymentDraft, 'quarter' | 'currency'>): PaymentDraft {
  return { ...start, client: '', amount: '', direction: 'paid', paidOn: '', notes: '' };
}
