import type { WorkCalendar } from '../business-days.ts';
import type { AcademyRules } from '../certifications/academy-rules.ts';
import type { Certification } from '../certifications/certification.ts';
import { submitBy } from '../certifications/practicum.ts';
import { addDays, type CalendarDate } from '../time.ts';

/**
 * The latest day to start studying for a renewal: an estimate. Null when the expiry or the study days are not given, or
 * when grading never ends because no weekday is worked.
 *
 * It counts back, in whole calendar days, the study days that the user gives from the expiry that the user reads on the
 * certificate; from the first day of a month that is all we know. Where a practicum belongs to it, it counts back from the
 * latest day to hand that in instead, which leaves the slowest grading, seven business days (S28, 26 May 2023), before
 * the expiry. Whether a practicum belongs to it is not always known: null counts as none, so the true day may be earlier.
 * HubSpot publishes neither study times nor when a renewal may begin. The day may lie in the past.
 */
export function startBy(
  { expires, studyDays }: Pick<Certification, 'expires' | 'studyDays'>,
  hasPracticum: boolean | null,
  rules: Pick<AcademyRules, 'gradingBusinessDays'>,
  calendar: WorkCalendar,
): CalendarDate | null {
  if (expires === null || studyDays === null) return null;
  if (hasPracticum !== true) return { on: addDays(expires.on, -studyDays), precision: 'day' };
  const handIn = submitBy(expires, rules, calendar);
  return handIn.kind === 'day' ? { on: addDays(handIn.day, -studyDays), precision: 'day' } : null;
}
