import { DAY_MS, type EpochMs } from '../time.ts';

/** How long what rows were is kept, and the pictures of what was deleted. */
export const HISTORY_DAYS = 30;

/** How long a screenshot waits that nobody looked at: its masks are not drawn yet. */
export const CAPTURE_DAYS = 7;

/** What is noted of the history itself. */
export interface HistoryNote {
  /** Since when every change is in it: it began then, or was emptied by a restore. */
  readonly since: EpochMs;
  /** When what is too old was last thrown away. */
  readonly tidiedAt: EpochMs;
}

/** The earliest moment of which everything is known; `now` while nothing is noted. */
export function earliestKnown(note: HistoryNote | null, now: EpochMs): EpochMs {
  return note === null ? now : Math.min(now, Math.max(note.since, now - HISTORY_DAYS * DAY_MS));
}

/** Whether it is time to throw away what is too old: once a day, and after a clock was set back. */
export function isTidyingDue(note: HistoryNote | null, now: EpochMs): boolean {
  return note === null || note.tidiedAt > now || now - note.tidiedAt >= DAY_MS;
}
