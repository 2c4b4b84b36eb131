import type { EpochMs } from '../time.ts';
import type { Deadline } from './deadline.ts';

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

/**
 * Everything the popup needs for its first paint, kept outside the database so that it can be read before the database
 * is opened. Rebuilt from the database by keep-watch; holding moments rather than words, it does not age.
 */
export interface PopupSnapshot {
  /** Raised when this shape changes: an old snapshot is then not painted. */
  readonly version: 1;
  readonly zone: string;
  readonly items: readonly PopupItem[];
  /** Deadlines ahead that did not fit. */
  readonly more: number;
  readonly sittings: readonly PopupSitting[];
  /** How many certifications are kept, the deleted among them; 0 when none lives, so that an empty popup can say so. */
  readonly certifications: number;
}

/** How many deadlines ahead, and how many past ones, a snapshot holds. */
export const SNAPSHOT_AHEAD = 25;
export const SNAPSHOT_PAST = 20;
