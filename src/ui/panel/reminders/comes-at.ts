import type { DeadlineKind } from '../../../domain/reminders/deadline.ts';
import { firstAllowed } from '../../../domain/reminders/quiet-times.ts';
import { REMINDER_KINDS } from '../../../domain/reminders/reminder-kinds.ts';
import type { QuietTimes } from '../../../domain/reminders/reminder-preferences.ts';
import type { EpochMs, Moment } from '../../../domain/time.ts';

/** When a reminder that is due at a moment really comes: not before now, and not in quiet times unless it cannot wait. */
export function comesAt(kind: DeadlineKind, due: EpochMs, { now, zone }: Moment, quiet: QuietTimes): EpochMs {
  const from = Math.max(due, now);
  return REMINDER_KINDS[kind].urgent ? from : firstAllowed(from, zone, quiet);
}
