import type { PlannedReminder } from '../../../domain/reminders/planning.ts';
import type { QuietTimes } from '../../../domain/reminders/reminder-preferences.ts';
import { type DayText, dayOf, type EpochMs, type Moment } from '../../../domain/time.ts';
import type { ComingReminder } from '../../../store/queries/reminders.ts';
import { comesAt } from './comes-at.ts';

/** A reminder to come, with the moment at which it really comes. */
export interface ComingLine extends ComingReminder {
  readonly next: PlannedReminder;
  readonly comes: EpochMs;
}

export interface ComingDay {
  readonly day: DayText;
  readonly lines: readonly ComingLine[];
}

/** Reminders by the day on which they really come, both in order of time. */
export function comingDays(items: readonly ComingReminder[], moment: Moment, quiet: QuietTimes): readonly ComingDay[] {
  const lines = items.flatMap((item): ComingLine[] => {
    const { kind, next } = item.deadline;
    return next === null ? [] : [{ ...item, next, comes: comesAt(kind, next.due, moment, quiet) }];
  });
  lines.sort((a, b) => a.comes - b.comes || a.next.due - b.next.due);
  const days = Map.groupBy(lines, ({ comes }) => dayOf({ now: comes, zone: moment.zone }));
  return [...days].map(([day, its]) => ({ day, lines: its }));
}
