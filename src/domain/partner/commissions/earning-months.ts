import { addMonths } from '../../add-months.ts';
import type { DayText } from '../../time.ts';
import { type MonthNumber, monthNumber } from './quarter.ts';

/** Months in a row that a deal earns; `until` is the first that it does not, or no end. */
export interface MonthSpan {
  readonly from: MonthNumber;
  readonly until: MonthNumber;
}

/** Days in a row, the last not included; null where there is no end. */
export interface DaySpan {
  readonly from: DayText;
  readonly until: DayText | null;
}

/**
 * The months whose revenue falls into a span of days, for a deal sold on `soldOn`. A month's revenue falls on the day of
 * the month on which the deal was sold, the first time on that very day: an assumption, since HubSpot does not say it.
 */
export function monthsWithin(soldOn: DayText, { from, until }: DaySpan): MonthSpan | null {
  const first = firstMonthFrom(soldOn, from < soldOn ? soldOn : from);
  const end = until === null ? Number.POSITIVE_INFINITY : firstMonthFrom(soldOn, until);
  return first < end ? { from: first, until: end } : null;
}

/** How many of the spans' months lie between two months, the last not included. */
export function monthsBetween(spans: readonly MonthSpan[], from: MonthNumber, until: MonthNumber): number {
  let months = 0;
  for (const span of spans) months += Math.max(0, Math.min(span.until, until) - Math.max(span.from, from));
  return months;
}

/** The first month whose revenue falls on `day` or later. */
function firstMonthFrom(soldOn: DayText, day: DayText): MonthNumber {
  const month = monthNumber(day);
  return addMonths(soldOn, month - monthNumber(soldOn)) < day ? month + 1 : month;
}
