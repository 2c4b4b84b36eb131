import type { TierLine } from '../points/tier-line.ts';
import type { EpochMs } from '../time.ts';
import type { Deadline } from './deadline.ts';
import type { Delivery } from './delivery.ts';

/** One line of the popup: a deadline and the words of its subject. */
export interface PopupItem extends Deadline {
  readonly name: string;
  /** Whose it is; empty for the user's own. */
  readonly holder: string;
}

/** An exam being sat. */
export interface PopupSitting {
  readonly certificationId: string;
  readonly name: string;
  readonly startedAt: EpochMs;
  readonly limitMinutes: number | null;
}

/** A reminder that was told and awaits an answer. */
export interface PopupReminder extends Pick<Delivery, 'key' | 'kind' | 'subjectId' | 'on' | 'at' | 'name' | 'holder'> {}

/**
 * Everything the popup needs for its first paint, kept outside the database so that it can be read before the database
 * is opened. Rebuilt from the database by keep-watch; holding moments rather than words, it does not age.
 */
export interface PopupSnapshot {
  /** Raised when this shape changes: an old snapshot is then not painted. */
  readonly version: 3;
  readonly zone: string;
  /** When it was made: of two the later one counts. */
  readonly madeAt: EpochMs;
  readonly items: readonly PopupItem[];
  /** Deadlines ahead that did not fit; above `SNAPSHOT_MORE` there are more than that. */
  readonly more: number;
  readonly sittings: readonly PopupSitting[];
  /** The latest reminders that await an answer. */
  readonly reminders: readonly PopupReminder[];
  /** How many await one in all. */
  readonly remindersOpen: number;
  /** Where the partner stands; null while no thresholds are filled in. */
  readonly tier: TierLine | null;
  /** Whether any certification is kept, so that an empty popup can say what to do. */
  readonly anyCertification: boolean;
}

/** How many deadlines ahead, and how many past ones, a snapshot holds. */
export const SNAPSHOT_AHEAD = 25;
export const SNAPSHOT_PAST = 20;

/** As far as further ones are counted. */
export const SNAPSHOT_MORE = 99;

/** How many reminders a snapshot holds. */
export const SNAPSHOT_REMINDERS = 3;
