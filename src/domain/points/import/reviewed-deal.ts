import type { CountryCode } from '../../country.ts';
import type { CurrencyCode } from '../../currency.ts';
import type { FoundWhere } from '../../import/found-where.ts';
import type { RowState } from '../../import/row-state.ts';
import type { Money } from '../../money.ts';
import type { Client, PointEntry, PointEntryFields } from '../ledger.ts';
import type { DealReason } from './deal-reason.ts';
import type { DealField, FoundDeal } from './found-deal.ts';

/** An entry of a client that may not be kept yet. */
export type DealEntry = Omit<PointEntryFields, 'clientId'>;

/** The client of a row: a kept one, or somebody new. What the row does not say is null or blank. */
export interface DealClient {
  readonly known: Client | null;
  /** One text a client of this import. */
  readonly token: string;
  readonly name: string;
  readonly market: CountryCode | null;
  readonly currency: CurrencyCode | null;
  readonly link: string;
}

/** A row read by itself, before it is compared with other rows and with what is kept. */
export interface ReadDeal {
  readonly key: string;
  readonly where: FoundWhere;
  readonly own: boolean;
  /** What was met, with the user's corrections. */
  readonly cells: FoundDeal['cells'];
  readonly client: DealClient;
  /** Null when it is not sure yet, or when the row is of a client alone. */
  readonly entry: DealEntry | null;
  /** The fields of the entry that the row says itself; the others are assumed. */
  readonly said: ReadonlySet<keyof DealEntry>;
  readonly reasons: readonly DealReason[];
}

export type DealValue = string | number | Money | null;

/** What keeping the row would change in what is kept. A blank of the row changes nothing. */
export interface DealChange {
  readonly field: DealField;
  readonly from: DealValue;
  readonly to: DealValue;
}

/** One row of the table that the user looks through before anything is kept. */
export interface ReviewedDeal extends Omit<ReadDeal, 'said'> {
  readonly state: RowState;
  readonly ticked: boolean;
  /** The kept entry that it is; null for none. Its fields are in `entry`, with what the row changes. */
  readonly matches: PointEntry | null;
  readonly changes: readonly DealChange[];
}
