import { addBusinessDays, type NoWorkingDay, type WorkCalendar } from '../business-days.ts';
import { addDays, type CalendarDate, type DayText } from '../time.ts';
import type { AcademyRules } from './academy-rules.ts';
import type { Certification } from './certification.ts';

type GradingRule = Pick<AcademyRules, 'gradingBusinessDays'>;

/** The days between which a practicum graded by hand comes back. */
export type GradingWindow =
  | { readonly kind: 'window'; readonly earliest: DayText; readonly latest: DayText }
  | NoWorkingDay;

/** The latest day to hand a practicum in so that it is graded before the results expire. */
export type SubmitBy =
  | { readonly kind: 'day'; readonly day: DayText }
  | { readonly kind: 'expiry-unknown' }
  | NoWorkingDay;

/**
 * When a practicum handed in on a day is graded. The day itself does not count. By hand it takes five to seven business
 * days (S28, 26 May 2023). Some are graded by the software; which ones HubSpot does not say, so the grade may always come
 * earlier.
 */
export function gradingWindow(submittedOn: DayText, rules: GradingRule, calendar: WorkCalendar): GradingWindow {
  const { fewest, most } = rules.gradingBusinessDays.value;
  const earliest = addBusinessDays(submittedOn, fewest, calendar);
  const latest = addBusinessDays(submittedOn, most, calendar);
  if (earliest.kind !== 'day') return earliest;
  return latest.kind === 'day' ? { kind: 'window', earliest: earliest.day, latest: latest.day } : latest;
}

/**
 * The date before which a practicum is due: the expiry on record, because the results of an exam passed first last as long
 * as the badge (S28, 26 May 2023). Null when no expiry is known.
 */
export function practicumDue(certification: Pick<Certification, 'expires'>): CalendarDate | null {
  return certification.expires;
}

/**
 * The latest day to hand in so that even slow grading ends on the day before `due`; for a month, before its first day.
 * HubSpot asks that the practicum be done before the results expire and does not say whether grading must end by then
 * too (S28), so this is our own, safe reading. The day may lie in the past.
 */
export function submitBy(due: CalendarDate | null, rules: GradingRule, calendar: WorkCalendar): SubmitBy {
  if (due === null) return { kind: 'expiry-unknown' };
  const firstGradingDay = addBusinessDays(due.on, -rules.gradingBusinessDays.value.most, calendar);
  if (firstGradingDay.kind !== 'day') return firstGradingDay;
  return { kind: 'day', day: addDays(firstGradingDay.day, -1) };
}
