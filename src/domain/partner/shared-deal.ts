import type { Money } from '../money.ts';
import type { DealOrigin } from '../points/deal-question.ts';
import type { SaleKind } from '../points/ledger.ts';
import type { Row } from '../row.ts';
import type { DayText } from '../time.ts';

export type DealStage = 'open' | 'won' | 'lost';

/** A deal that HubSpot and this partner work on together. */
export interface SharedDeal extends Row {
  readonly clientId: string;
  /** As HubSpot names the deal; may be empty. */
  readonly name: string;
  readonly productLine: string;
  readonly origin: DealOrigin;
  readonly stage: DealStage;
  readonly saleKind: SaleKind;
  /** Monthly recurring revenue. */
  readonly mrr: Money;
  /** The day HubSpot made the deal. */
  readonly createdOn: DayText;
  readonly expectedOn: DayText | null;
  /** The day it was won or lost; null while it is open. */
  readonly closedOn: DayText | null;
  /** Whether this partner is to manage it once it is won. */
  readonly manages: boolean;
  /** Partners who manage the client beside this one. */
  readonly otherPartners: number;
  /** Entries of the ledger that winning it made. */
  readonly entryIds: readonly string[];
  readonly notes: string;
}

/** The fields that a person edits or an import fills. */
export type SharedDealFields = Omit<SharedDeal, keyof Row>;
