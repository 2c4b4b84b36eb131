import type { CountryCode } from '../country.ts';
import type { CurrencyCode } from '../currency.ts';
import type { Money } from '../money.ts';
import type { Row } from '../row.ts';
import type { DayText } from '../time.ts';
import type { DealOrigin } from './deal-question.ts';

/** A company that the partner sells to or manages. */
export interface Client extends Row {
  readonly name: string;
  /** Null while not known. */
  readonly market: CountryCode | null;
  /** What new entries start with. */
  readonly currency: CurrencyCode;
  /** Address of the company in the CRM; empty when there is none. */
  readonly link: string;
}

/** What a sale was to the client: a first product, another one, or more of one. */
export type SaleKind = 'new' | 'cross-sell' | 'upsell';

/** One sale of one product line, and the managing of it: what sold and managed points come from. */
export interface PointEntry extends Row {
  readonly clientId: string;
  /** As the user names it, such as "Marketing Hub Professional"; empty when not said. */
  readonly productLine: string;
  /** Null when others sold it, so that only managing it gives points. */
  readonly deal: DealOrigin | null;
  readonly saleKind: SaleKind;
  /** The day of this sale; for what others sold on a day not known, the day that managing began. */
  readonly soldOn: DayText;
  /** The day the product line was first sold; `soldOn` unless this is an upsell. The sold rate follows it. */
  readonly lineSoldOn: DayText;
  /** Monthly recurring revenue. */
  readonly mrr: Money;
  /** The first day it is managed by this partner; null when it is not. */
  readonly managedFrom: DayText | null;
  /** The first day it is no longer managed; null while it is. */
  readonly managedUntil: DayText | null;
  /** Partners who manage the client beside this one. */
  readonly otherPartners: number;
  /** The first day the client no longer pays for it; null while none is known. All its points end there. */
  readonly endedOn: DayText | null;
}

/** The fields that a person edits or an import fills. */
export type ClientFields = Omit<Client, keyof Row>;
export type PointEntryFields = Omit<PointEntry, keyof Row>;
