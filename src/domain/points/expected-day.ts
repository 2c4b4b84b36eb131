import { addMonths } from '../add-months.ts';
import type { DayText } from '../time.ts';

/**
 * The day that a deal toward a goal is expected on unless the user says otherwise: a month before the goal's day, so that
 * there is time left, but never in the past.
 */
export function expectedDay(goalDay: DayText, today: DayText): DayText {
  const before = addMonths(goalDay, -1);
  return before > today ? before : today;
}
