import { plus, wholeFraction, ZERO } from '../../points/fraction.ts';
import type { CommissionPayment, QuarterText } from '../commission-payment.ts';
import type { ByCurrency } from './expected-commission.ts';

/** The payments for a quarter, together and by currency. */
export interface PaidCommission {
  readonly payments: readonly CommissionPayment[];
  readonly paid: ByCurrency;
  /** Announced and not paid. */
  readonly announced: ByCurrency;
}

export const NOTHING_PAID: PaidCommission = { payments: [], paid: new Map(), announced: new Map() };

/** Payments by the quarter that they are for, each quarter's latest first. */
export function paidBy(payments: readonly CommissionPayment[]): ReadonlyMap<QuarterText, PaidCommission> {
  const groups = Map.groupBy(payments, ({ quarter }) => quarter);
  return new Map([...groups].map(([quarter, own]) => [quarter, paidOf(own)]));
}

function paidOf(payments: readonly CommissionPayment[]): PaidCommission {
  const latest = payments.toSorted((a, b) => order(b.paidOn ?? '9', a.paidOn ?? '9') || order(a.id, b.id));
  return {
    payments: latest,
    paid: sumOf(payments.filter(({ paidOn }) => paidOn !== null)),
    announced: sumOf(payments.filter(({ paidOn }) => paidOn === null)),
  };
}

function sumOf(payments: readonly CommissionPayment[]): ByCurrency {
  const sums = new Map<string, ReturnType<typeof wholeFraction>>();
  for (const { amount } of payments) {
    sums.set(amount.currency, plus(sums.get(amount.currency) ?? ZERO, wholeFraction(amount.minor)));
  }
  return sums;
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
