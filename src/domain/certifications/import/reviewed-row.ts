import type { FoundWhere } from '../../import/found-where.ts';
import type { RowState } from '../../import/row-state.ts';
import type { CalendarDate } from '../../time.ts';
import type { FoundSource } from './found-row.ts';
import { isBlocked, type Reason, weightOf } from './review-reason.ts';

/** What keeping the row would change in the record it matches. A blank of the row changes nothing. */
export type FieldChange =
  | { readonly field: 'earned' | 'expires'; readonly from: CalendarDate | null; readonly to: CalendarDate }
  | { readonly field: 'link' | 'credentialId' | 'email'; readonly from: string; readonly to: string };

/** One row of the table that the user looks through before anything is kept. */
export interface ReviewedRow {
  readonly key: string;
  readonly where: FoundWhere;
  readonly source: FoundSource;
  readonly name: string;
  readonly catalogueId: string | null;
  readonly issuer: string;
  /** Null when nothing says who issued it. */
  readonly isHubSpot: boolean | null;
  /** Blank for the user. */
  readonly holderName: string;
  /** The kept holder that is meant; null for somebody new, and for the user when no holder is kept yet. */
  readonly holderId: string | null;
  readonly email: string;
  readonly earned: CalendarDate | null;
  readonly expires: CalendarDate | null;
  readonly link: string;
  readonly credentialId: string;
  readonly state: RowState;
  /** Whether to keep it, as a suggestion: the user's own ticks stand above it. */
  readonly ticked: boolean;
  readonly reasons: readonly Reason[];
  /** Id of the kept certification that it is; null for none. */
  readonly matches: string | null;
  readonly changes: readonly FieldChange[];
  /** Keys under which another row of the table is the same certification. */
  readonly identities: readonly string[];
}

/** The state that reasons and changes give. */
export function stateOf(reasons: readonly Reason[], matches: string | null, changes: readonly FieldChange[]): RowState {
  if (reasons.some((reason) => ['blocks', 'look'].includes(weightOf(reason)))) return 'needs-a-look';
  if (matches === null) return 'new';
  return changes.length === 0 ? 'known' : 'updates';
}

/**
 * Whether to keep a row unless the user says otherwise: HubSpot's, not known already, nothing blocking. A name with two
 * meanings can be kept as written; a row of unknown issuer or without proof cannot.
 */
export function tickFor(reasons: readonly Reason[], isHubSpot: boolean | null): boolean {
  if (isHubSpot !== true || isBlocked(reasons)) return false;
  return reasons.every((reason) => weightOf(reason) === 'note' || reason.code === 'ambiguous-name');
}
