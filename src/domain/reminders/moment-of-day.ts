import type { DayText, EpochMs } from '../time.ts';

/**
 * The moment of a day at so many minutes after midnight by the clock on the wall. A time that the clocks skip moves on
 * by as much as they skip; one that happens twice is the first of the two.
 */
export function momentOfDay(day: DayText, minuteOfDay: number, zone: string): EpochMs {
  const plainTime = { hour: Math.floor(minuteOfDay / 60), minute: minuteOfDay % 60 };
  return Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime }).epochMilliseconds;
}
