import type { CurrencyCode } from '../../currency.ts';
import type { ReasonWeight } from '../../import/row-state.ts';
import type { DecimalText } from '../../points/decimal.ts';
import type { CalendarDate } from '../../time.ts';
import type { PartnerField } from './partner-field.ts';

/** Why a row stands as it stands. Codes with data; the sentences are the screen's. */
export type PartnerReason =
  /** `asked`: no row says it, so it is asked once for the whole table. */
  | { readonly code: 'missing'; readonly field: PartnerField; readonly asked: boolean }
  | { readonly code: 'too-long'; readonly field: PartnerField; readonly characters: number }
  | { readonly code: 'impossible-date' | 'unreadable-date'; readonly field: PartnerField; readonly text: string }
  | {
      readonly code: 'ambiguous-date';
      readonly field: PartnerField;
      readonly text: string;
      readonly dayFirst: CalendarDate;
      readonly monthFirst: CalendarDate;
    }
  | { readonly code: 'month-only'; readonly field: PartnerField; readonly date: CalendarDate }
  | {
      readonly code: 'not-an-amount' | 'negative-amount' | 'ambiguous-amount' | 'unknown-word';
      readonly field: PartnerField;
      readonly text: string;
    }
  /** Written in the other way than the table's amounts; `written` is what it can mean, in the table's way. */
  | {
      readonly code: 'amount-otherwise';
      readonly field: PartnerField;
      readonly text: string;
      readonly value: DecimalText;
      readonly written: string;
    }
  | {
      readonly code: 'too-many-decimals';
      readonly field: PartnerField;
      readonly currency: CurrencyCode;
      readonly most: number;
    }
  | { readonly code: 'amount-too-large'; readonly field: PartnerField }
  | { readonly code: 'out-of-range'; readonly field: PartnerField; readonly least: number; readonly most: number }
  | { readonly code: 'no-currency'; readonly asked: boolean }
  | { readonly code: 'ambiguous-currency'; readonly text: string; readonly codes: readonly CurrencyCode[] }
  | { readonly code: 'unknown-currency'; readonly field: PartnerField; readonly text: string }
  | { readonly code: 'currencies-differ'; readonly one: CurrencyCode; readonly other: CurrencyCode }
  /** A Hub ID without a name, of no client that is kept. */
  | { readonly code: 'unknown-hub-id'; readonly text: string }
  | { readonly code: 'no-close-day' }
  | { readonly code: 'several-clients' }
  /** The Hub ID is one client's and the name another's. */
  | { readonly code: 'hub-id-of-another'; readonly taken: string; readonly other: string }
  | { readonly code: 'hub-id-differs'; readonly kept: string }
  | { readonly code: 'hub-id-twice'; readonly of: string }
  | { readonly code: 'in-future'; readonly field: PartnerField }
  | { readonly code: 'out-of-order'; readonly field: PartnerField; readonly after: PartnerField }
  | { readonly code: 'closed-while-open' }
  /** It was won, and its entries stand in the ledger. */
  | { readonly code: 'was-won' }
  /** Left out, since it is none that we know. */
  | { readonly code: 'unknown-country' | 'not-a-link'; readonly text: string }
  | { readonly code: 'duplicate'; readonly of: string }
  | { readonly code: 'already-known' }
  | { readonly code: 'name-differs'; readonly kept: string }
  | { readonly code: 'close-day-expected' }
  | { readonly code: 'currency-of-client'; readonly currency: CurrencyCode }
  | { readonly code: 'new-client' };

const LOOK: ReadonlySet<PartnerReason['code']> = new Set([
  'several-clients',
  'hub-id-of-another',
  'hub-id-differs',
  'hub-id-twice',
  'in-future',
  'out-of-order',
  'closed-while-open',
  'was-won',
  'unknown-country',
]);
const OFF: ReadonlySet<PartnerReason['code']> = new Set(['duplicate', 'already-known']);
const NOTES: ReadonlySet<PartnerReason['code']> = new Set([
  'not-a-link',
  'name-differs',
  'close-day-expected',
  'currency-of-client',
  'new-client',
]);

/** What a reason does to its row. */
export function weightOfPartner({ code }: PartnerReason): ReasonWeight {
  if (LOOK.has(code)) return 'look';
  if (OFF.has(code)) return 'off';
  return NOTES.has(code) ? 'note' : 'blocks';
}

/** Whether a row with these reasons must not be kept yet. */
export function isPartnerBlocked(reasons: readonly PartnerReason[]): boolean {
  return reasons.some((reason) => weightOfPartner(reason) === 'blocks');
}
