import type { DayText } from './time.ts';

/** The days on which nobody works. The caller decides what holds where the user has chosen nothing. */
export interface WorkCalendar {
  /** ISO weekday numbers, 1 Monday to 7 Sunday. */
  readonly weekend: readonly number[];
  /** The user's own further days off. */
  readonly holidays: readonly DayText[];
}

export type BusinessDay = { readonly kind: 'day'; readonly day: DayText } | NoWorkingDay;

/** A week whose seven days are all weekend: nothing would ever be done. */
export interface NoWorkingDay {
  readonly kind: 'no-working-day';
}

/** Whether people work on a day. */
export function isBusinessDay(day: DayText, { weekend, holidays }: WorkCalendar): boolean {
  return !weekend.includes(Temporal.PlainDate.from(day).dayOfWeek) && !holidays.includes(day);
}

/**
 * The `count`-th business day after a day, or before it when `count` is negative; the day itself, worked or not, when it
 * is 0. The day it is counted from never counts. `count` is a whole number.
 */
export function addBusinessDays(day: DayText, count: number, { weekend, holidays }: WorkCalendar): BusinessDay {
  if ([1, 2, 3, 4, 5, 6, 7].every((weekday) => weekend.includes(weekday))) return { kind: 'no-working-day' };
  const off = new Set(holidays);
  const step = { days: Math.sign(count) };
  let reached = Temporal.PlainDate.from(day);
  for (let left = Math.abs(count); left > 0; ) {
    reached = reached.add(step);
    if (!weekend.includes(reached.dayOfWeek) && !off.has(reached.toString())) left -= 1;
  }
  return { kind: 'day', day: reached.toString() };
}
