/** A calendar day written `YYYY-MM-DD`. Sorts as text the way the days follow each other. */
export type DayText = string;

/** A moment in milliseconds since 1 January 1970 UTC. */
export type EpochMs = number;

/**
 * A date without a time, as precise as its source. Certificates and LinkedIn often say only "Feb 2028":
 * then `precision` is `month` and `on` is the first day of that month, the safe side to count down to.
 */
export interface CalendarDate {
  readonly on: DayText;
  readonly precision: 'day' | 'month';
}

/** When and where a question is asked: a moment and the IANA zone whose calendar counts. */
export interface Moment {
  readonly now: EpochMs;
  readonly zone: string;
}

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** The calendar day of a moment in its zone. */
export function dayOf({ now, zone }: Moment): DayText {
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** The first moment of a day in a zone; midnight where the day has one, else the first moment after the gap. */
export function startOfDay(day: DayText, zone: string): EpochMs {
  return Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds;
}

/** Whole days from one day to another; negative when `to` is the earlier one. */
export function daysBetween(from: DayText, to: DayText): number {
  // Days of the proleptic calendar carry no zone, so UTC arithmetic is exact and far cheaper than Temporal in long lists.
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** The day `days` days later (earlier when negative). */
export function addDays(day: DayText, days: number): DayText {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** The last day that a calendar date can mean: itself, or the last day of its month. */
export function lastDayOf(date: CalendarDate): DayText {
  if (date.precision === 'day') return date.on;
  const day = Temporal.PlainDate.from(date.on);
  return day.with({ day: day.daysInMonth }).toString();
}

/** A calendar day, or null when the three numbers name no day (31 February, month 13). Years 1900 to 2199. */
export function dayFromParts(year: number, month: number, day: number): DayText | null {
  if (year < 1900 || year > 2199) return null;
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Whether a text is a calendar day of the years 1900 to 2199, written `YYYY-MM-DD`. */
export function isDayText(text: string): text is DayText {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts !== null && dayFromParts(Number(parts[1]), Number(parts[2]), Number(parts[3])) !== null;
}
