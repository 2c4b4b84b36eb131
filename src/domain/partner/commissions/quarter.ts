import { addDays, type DayText } from '../../time.ts';
import type { QuarterText } from '../commission-payment.ts';

/** Months since year 0, by which the months between two days are counted. */
export type MonthNumber = number;

export const MONTHS_A_QUARTER = 3;

/** The month that a day lies in. */
export function monthNumber(day: DayText): MonthNumber {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

/** The quarter of the calendar that a day lies in. */
export function quarterOf(day: DayText): QuarterText {
  return quarterOfMonth(monthNumber(day));
}

/** The quarter `quarters` later (earlier when negative). */
export function quarterAfter(quarter: QuarterText, quarters: number): QuarterText {
  return quarterOfMonth(firstMonth(quarter) + quarters * MONTHS_A_QUARTER);
}

/** The first of a quarter's three months. */
export function firstMonth(quarter: QuarterText): MonthNumber {
  return Number(quarter.slice(0, 4)) * 12 + (Number(quarter.slice(6)) - 1) * MONTHS_A_QUARTER;
}

/** The first day of a quarter. */
export function firstDay(quarter: QuarterText): DayText {
  const month = firstMonth(quarter);
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}

/** The last day of a quarter. */
export function lastDay(quarter: QuarterText): DayText {
  return addDays(firstDay(quarterAfter(quarter, 1)), -1);
}

/** Roughly the day on which a quarter's commission is paid: `days` after its end (about 45: S29, undated). */
export function payDay(quarter: QuarterText, days: number): DayText {
  return addDays(lastDay(quarter), days);
}

/** Quarters in their order, `count` of them. */
export function quartersFrom(first: QuarterText, count: number): readonly QuarterText[] {
  return Array.from({ length: count }, (_, index) => quarterAfter(first, index));
}

function quarterOfMonth(month: MonthNumber): QuarterText {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-Q${Math.floor((month % 12) / MONTHS_A_QUARTER) + 1}`;
}
