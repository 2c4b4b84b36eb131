import type { Money } from '../money.ts';
import type { Row } from '../row.ts';

export type Paperwork = 'unknown' | 'missing' | 'complete';

/** What is known of the commission of one entry of the ledger beside the entry itself. Its id is the entry's. */
export interface CommissionTerms extends Row {
  readonly paperwork: Paperwork;
  /** False where HubSpot pays nothing for this deal: a deal's rate is 0 % or 20 % (S29, undated). */
  readonly earns: boolean;
  /** Net revenue a month, where it is not the recurring revenue of the entry. */
  readonly netMonthly: Money | null;
}

/** The fields that a person edits. */
export type CommissionTermsFields = Omit<CommissionTerms, keyof Row>;
