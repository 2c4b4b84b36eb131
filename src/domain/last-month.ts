import { addMonths } from './add-months.ts';
import { addDays, type DayText } from './time.ts';

/** The calendar month before a day's own, from its first to its last day. */
export function lastMonth(today: DayText): { readonly first: DayText; readonly last: DayText } {
  const thisMonth = `${today.slice(0, 8)}01`;
  return { first: addMonths(thisMonth, -1), last: addDays(thisMonth, -1) };
}
