import type { CurrencyCode } from '../../currency.ts';
import type { FoundWhere } from '../../import/found-where.ts';
import type { RowState } from '../../import/row-state.ts';
import type { PartnerCells } from './found-partner-row.ts';
import type { PartnerClient } from './partner-client.ts';
import type { PartnerField } from './partner-field.ts';
import type { PartnerKind } from './partner-kind.ts';
import type { PartnerReason } from './partner-reason.ts';
import type { PartnerValue, PartnerValues } from './partner-values.ts';

/** A row read by itself, before it is compared with other rows and with what is kept. */
export interface ReadPartnerRow {
  readonly key: string;
  readonly where: FoundWhere;
  readonly kind: PartnerKind;
  readonly own: boolean;
  /** What was met, with the user's corrections. */
  readonly cells: PartnerCells;
  readonly client: PartnerClient;
  /** What a new client would reckon in; null while not known. */
  readonly currency: CurrencyCode | null;
  /** Only what the row says itself. */
  readonly values: PartnerValues;
  /** What makes a kept row, or another one of the table, the same; worked out once, for rows are compared at every correction. */
  readonly keys: readonly string[];
  readonly reasons: readonly PartnerReason[];
}

/** What keeping the row would change in what is kept. A blank of the row changes nothing. */
export interface PartnerRowChange {
  readonly field: PartnerField;
  readonly from: PartnerValue;
  readonly to: PartnerValue;
}

/** One row of the table that the user looks through before anything is kept. */
export interface ReviewedPartnerRow extends ReadPartnerRow {
  readonly state: RowState;
  readonly ticked: boolean;
  /** The id of the kept row that it is; of the client where rows are clients. Null for none. */
  readonly matches: string | null;
  /** What would be kept: what is known, with what the row says. */
  readonly merged: PartnerValues;
  readonly changes: readonly PartnerRowChange[];
}
