import { addDays, DAY_MS, type EpochMs, type Moment } from '../time.ts';
import type { QuietTimes } from './reminder-preferences.ts';

const MINUTES_A_DAY = 1440;

/**
 * How far an allowed moment is looked for. With one weekday that is not quiet there is one within a week, so only quiet
 * times that leave none, or a day that a zone skips, reach further.
 */
const HORIZON_MS = 8 * DAY_MS;

/**
 * Whether no reminder may come at a moment, by the clock and the calendar on the wall. The minute `from` is quiet, the
 * minute `to` no longer is; where both are the same there are no quiet hours.
 */
export function isQuiet(moment: Moment, { hours, weekdays }: QuietTimes): boolean {
  if (hours === null && weekdays.length === 0) return false;
  const local = Temporal.Instant.fromEpochMilliseconds(moment.now).toZonedDateTimeISO(moment.zone);
  if (weekdays.includes(local.dayOfWeek)) return true;
  if (hours === null) return false;
  const minute = local.hour * 60 + local.minute;
  const { from, to } = hours;
  return from <= to ? from <= minute && minute < to : from <= minute || minute < to;
}

/**
 * The first moment at or after `at` that is not quiet: `at` itself, or the very moment at which the quiet ends. Where none
 * of the eight days after `at` has one, `at` itself: a reminder may come at a bad time, but it is never dropped.
 */
export function firstAllowed(at: EpochMs, zone: string, quiet: QuietTimes): EpochMs {
  for (let now = at; now <= at + HORIZON_MS; now = nextTurn(now, zone, quiet)) {
    if (!isQuiet({ now, zone }, quiet)) return now;
  }
  return at;
}

/**
 * The next moment at which quiet can begin or end: an edge of the quiet hours, a midnight or a change of the clocks. An
 * edge that the clocks repeat counts each time; one that they skip gives way to the change itself.
 */
function nextTurn(after: EpochMs, zone: string, { hours }: QuietTimes): EpochMs {
  const local = Temporal.Instant.fromEpochMilliseconds(after).toZonedDateTimeISO(zone);
  const today = local.toPlainDate().toString();
  const edges = hours === null ? [0] : [0, hours.from % MINUTES_A_DAY, hours.to % MINUTES_A_DAY];
  const turns = [today, addDays(today, 1)].flatMap((day) => edges.flatMap((minute) => occurrences(day, minute, zone)));
  const change = local.getTimeZoneTransition('next');
  if (change !== null) turns.push(change.epochMilliseconds);
  return Math.min(...turns.filter((turn) => turn > after));
}

/** When the clock on the wall shows a minute of a day: once or, where it is set back, twice. */
function occurrences(day: string, minuteOfDay: number, zone: string): readonly EpochMs[] {
  const wall = Temporal.PlainDate.from(day).toPlainDateTime({
    hour: Math.floor(minuteOfDay / 60),
    minute: minuteOfDay % 60,
  });
  return (['earlier', 'later'] as const).map(
    (disambiguation) => wall.toZonedDateTime(zone, { disambiguation }).epochMilliseconds,
  );
}
