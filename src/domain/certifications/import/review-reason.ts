import type { ReasonWeight } from '../../import/row-state.ts';
import type { CalendarDate } from '../../time.ts';
import type { FoundNote } from './found-row.ts';

export type DateField = 'earned' | 'expires';

/** Why a row stands as it stands. Codes with data; the sentences are the screen's. */
export type Reason =
  | { readonly code: 'impossible-date' | 'unreadable-date'; readonly field: DateField; readonly text: string }
  | {
      readonly code: 'ambiguous-date';
      readonly field: DateField;
      readonly text: string;
      readonly dayFirst: CalendarDate;
      readonly monthFirst: CalendarDate;
    }
  | { readonly code: 'month-only'; readonly field: DateField }
  /** The source says that it never expires. */
  | { readonly code: 'no-expiry' }
  | { readonly code: 'no-dates' }
  | { readonly code: 'expiry-before-earned' }
  | { readonly code: 'earned-in-future' }
  /** The kept record has a later date: the row tells of an earlier award. */
  | { readonly code: 'earlier-than-kept'; readonly field: DateField; readonly kept: CalendarDate }
  | { readonly code: 'no-name' }
  | { readonly code: 'unknown-name'; readonly written: string }
  | { readonly code: 'likely-name'; readonly written: string; readonly meant: string }
  | { readonly code: 'ambiguous-name'; readonly written: string; readonly catalogueIds: readonly string[] }
  | { readonly code: 'not-hubspot'; readonly issuer: string }
  /** Nothing says who issued it. */
  | { readonly code: 'issuer-unknown' }
  /** The same certification as another row of this table. */
  | { readonly code: 'duplicate'; readonly of: string }
  | { readonly code: 'already-known' }
  /** Not an address of its kind, so it is left out. */
  | { readonly code: 'not-an-email' | 'not-a-link'; readonly text: string }
  | FoundNote;

const WEIGHTS: Readonly<Record<Reason['code'], ReasonWeight>> = {
  'impossible-date': 'blocks',
  'unreadable-date': 'blocks',
  'ambiguous-date': 'blocks',
  'expiry-before-earned': 'blocks',
  'no-name': 'blocks',
  'cell-too-long': 'blocks',
  'ambiguous-name': 'look',
  'issuer-unknown': 'look',
  'exam-link-only': 'look',
  'not-an-achievement': 'look',
  'not-hubspot': 'off',
  'earlier-than-kept': 'off',
  'already-known': 'off',
  duplicate: 'off',
  'month-only': 'note',
  'no-expiry': 'note',
  'no-dates': 'note',
  'earned-in-future': 'note',
  'bare-date': 'note',
  'not-an-email': 'note',
  'not-a-link': 'note',
  // HubSpot offers more than the catalogue knows, so a name it does not know is no fault by itself.
  'unknown-name': 'note',
  'likely-name': 'note',
};

/** What a reason does to its row. */
export function weightOf(reason: Reason): ReasonWeight {
  return WEIGHTS[reason.code];
}

/** Whether a row with these reasons must not be kept yet. */
export function isBlocked(reasons: readonly Reason[]): boolean {
  return reasons.some((reason) => weightOf(reason) === 'blocks');
}
