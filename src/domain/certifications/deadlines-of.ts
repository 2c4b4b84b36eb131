import { type Deadline, type DeadlineKind, deadlineKey } from '../reminders/deadline.ts';
import { addDays, type CalendarDate, type EpochMs, MINUTE_MS, startOfDay } from '../time.ts';
import type { Certification } from './certification.ts';

/**
 * The deadlines of a certification, made for one zone. A deleted certification has none.
 *
 * While a practicum is due the expiry is what it is due by (S28, 26 May 2023: exam results last as long as the badge),
 * so it appears once, as `practicum-due`. `gradeExpected` is the latest day of the grading window, when one was submitted.
 */
export function deadlinesOf(
  certification: Certification,
  zone: string,
  gradeExpected: CalendarDate | null,
): readonly Deadline[] {
  if (certification.deletedAt !== null) return [];
  const { id, expires, lock, sitting, stage } = certification;
  const found: Deadline[] = [];
  const add = (kind: DeadlineKind, on: CalendarDate | null, at: EpochMs) =>
    found.push({ key: deadlineKey(kind, id), kind, subjectId: id, on, at });

  if (expires !== null) {
    const due = stage === 'exam-passed' ? 'practicum-due' : 'expiry';
    add(due, expires, momentReached(expires, zone));
  }
  if (stage === 'practicum-submitted' && gradeExpected !== null) {
    add('practicum-grade', gradeExpected, momentReached(gradeExpected, zone));
  }
  if (lock !== null) add('retake', null, lock.until);
  if (sitting !== null && sitting.limitMinutes !== null) {
    add('sitting', null, sitting.startedAt + sitting.limitMinutes * MINUTE_MS);
  }
  return found;
}

/** A day is reached when it is over, a month as soon as it begins: each the side on which nobody is late. */
function momentReached(date: CalendarDate, zone: string): EpochMs {
  return startOfDay(date.precision === 'day' ? addDays(date.on, 1) : date.on, zone);
}
