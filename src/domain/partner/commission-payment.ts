import type { Money } from '../money.ts';
import type { Row } from '../row.ts';
import type { DayText } from '../time.ts';

/** A quarter of the calendar, such as `2026-Q3`. */
export type QuarterText = string;

/** A commission that HubSpot paid or announced. */
export interface CommissionPayment extends Row {
  /** Null for one that is not of a single client. */
  readonly clientId: string | null;
  /** The quarter it is for. */
  readonly quarter: QuarterText;
  readonly amount: Money;
  /** Null while it is announced only. */
  readonly paidOn: DayText | null;
  readonly notes: string;
}

/** The fields that a person edits or an import fills. */
export type CommissionPaymentFields = Omit<CommissionPayment, keyof Row>;
