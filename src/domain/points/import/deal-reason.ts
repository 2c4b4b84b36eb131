import type { CountryCode } from '../../country.ts';
import type { CurrencyCode } from '../../currency.ts';
import type { ReasonWeight } from '../../import/row-state.ts';
import type { CalendarDate, DayText } from '../../time.ts';
import type { DecimalText } from '../decimal.ts';
import type { DealDateField, DealField } from './found-deal.ts';

/** Why a row stands as it stands. Codes with data; the sentences are the screen's. */
export type DealReason =
  | { readonly code: 'no-client' | 'no-date' | 'no-amount' }
  | { readonly code: 'too-long'; readonly field: DealField; readonly characters: number }
  | { readonly code: 'impossible-date' | 'unreadable-date'; readonly field: DealDateField; readonly text: string }
  | {
      readonly code: 'ambiguous-date';
      readonly field: DealDateField;
      readonly text: string;
      readonly dayFirst: CalendarDate;
      readonly monthFirst: CalendarDate;
    }
  | { readonly code: 'month-only'; readonly field: DealDateField; readonly date: CalendarDate }
  | { readonly code: 'too-early'; readonly field: DealDateField; readonly earliest: DayText }
  | { readonly code: 'out-of-order'; readonly field: DealDateField; readonly after: DealDateField }
  | { readonly code: 'not-an-amount' | 'negative-amount'; readonly text: string }
  | { readonly code: 'ambiguous-amount'; readonly text: string }
  /** Written in the other way than the table's amounts; `written` is what it can mean, in the table's way. */
  | { readonly code: 'amount-otherwise'; readonly text: string; readonly value: DecimalText; readonly written: string }
  | { readonly code: 'too-many-decimals'; readonly currency: CurrencyCode; readonly most: number }
  | { readonly code: 'amount-too-large' | 'zero-amount' | 'huge-amount' }
  /** `asked`: no row says it, so it is asked once for the whole table. */
  | { readonly code: 'no-currency' | 'no-deal'; readonly asked: boolean }
  | { readonly code: 'ambiguous-currency'; readonly text: string; readonly codes: readonly CurrencyCode[] }
  | { readonly code: 'unknown-currency' | 'unknown-deal' | 'unknown-kind' | 'unknown-yes-no'; readonly text: string }
  | { readonly code: 'currencies-differ'; readonly amount: CurrencyCode; readonly cell: CurrencyCode }
  | { readonly code: 'not-whole'; readonly text: string }
  | { readonly code: 'partners-out-of-range'; readonly least: number; readonly most: number }
  /** Left out, since it is none that we know. */
  | { readonly code: 'unknown-country' | 'not-a-link'; readonly text: string }
  | { readonly code: 'in-future'; readonly field: DealDateField }
  /** The day the line was first sold decides the rate of an upsell, and it is not said. */
  | { readonly code: 'line-date-assumed' }
  | { readonly code: 'managed-contradiction' }
  /** More clients than one have this name. */
  | { readonly code: 'several-clients' }
  | { readonly code: 'duplicate'; readonly of: string }
  | { readonly code: 'already-known' }
  | { readonly code: 'managed-from-sale'; readonly on: DayText }
  | { readonly code: 'sold-when-managed'; readonly on: DayText }
  | { readonly code: 'currency-of-client'; readonly currency: CurrencyCode }
  | { readonly code: 'client-only' }
  /** What is kept of the client, or said of it by an earlier row, stays. */
  | { readonly code: 'market-differs'; readonly kept: CountryCode; readonly said: CountryCode }
  | { readonly code: 'currency-differs'; readonly kept: CurrencyCode; readonly said: CurrencyCode }
  | { readonly code: 'link-differs'; readonly kept: string };

const LOOK: ReadonlySet<DealReason['code']> = new Set([
  'zero-amount',
  'huge-amount',
  'unknown-country',
  'in-future',
  'line-date-assumed',
  'managed-contradiction',
  'several-clients',
]);
const OFF: ReadonlySet<DealReason['code']> = new Set(['duplicate', 'already-known']);
const NOTES: ReadonlySet<DealReason['code']> = new Set([
  'not-a-link',
  'managed-from-sale',
  'sold-when-managed',
  'currency-of-client',
  'client-only',
  'market-differs',
  'currency-differs',
  'link-differs',
]);

/** What a reason does to its row. */
export function weightOfDeal({ code }: DealReason): ReasonWeight {
  if (LOOK.has(code)) return 'look';
  if (OFF.has(code)) return 'off';
  return NOTES.has(code) ? 'note' : 'blocks';
}

/** Whether a row with these reasons must not be kept yet. */
export function isDealBlocked(reasons: readonly DealReason[]): boolean {
  return reasons.some((reason) => weightOfDeal(reason) === 'blocks');
}
