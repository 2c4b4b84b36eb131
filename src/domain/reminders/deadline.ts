import type { CalendarDate, EpochMs } from '../time.ts';

/** What kinds of thing a deadline can be. An open list: a new subject adds its own and a function that makes them. */
export type DeadlineKind =
  | 'expiry'
  | 'start-by'
  | 'retake'
  | 'sitting'
  | 'practicum-due'
  | 'practicum-grade'
  | 'tier-review'
  | 'follow-up'
  | 'renewal';

/**
 * Something with a date. Derived from its subject and written in the same transaction, so that what comes next is found
 * through one index over every subject.
 */
export interface Deadline {
  /** `kind|subjectId`. */
  readonly key: string;
  readonly kind: DeadlineKind;
  readonly subjectId: string;
  /** The date it came from; null for a deadline that is a moment. */
  readonly on: CalendarDate | null;
  /**
   * The moment it is reached, in the zone it was made for: the end of a day, the start of a month that is all we know,
   * or the moment itself.
   */
  readonly at: EpochMs;
}

export function deadlineKey(kind: DeadlineKind, subjectId: string): string {
  return `${kind}|${subjectId}`;
}
