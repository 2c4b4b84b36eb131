import { type Deadline, type DeadlineKind, deadlineKey } from '../reminders/deadline.ts';
import { addDays, type CalendarDate, type EpochMs, MINUTE_MS, startOfDay } from '../time.ts';
import type { Certification } from './certification.ts';

/** Days that follow from rules and calendars besides the certification itself; null where there is none. */
export interface DerivedDays {
  /** The latest day of the grading window, when a practicum was submitted. */
  readonly gradeExpected: CalendarDate | null;
  /** The latest day to start studying for a renewal. */
  readonly startBy: CalendarDate | null;
  /** The tier re-evaluation that finds it expired unless it is renewed. */
  readonly tierReview: CalendarDate | null;
}

/**
 * The deadlines of a certification, made for one zone. A deleted certification has none.
 *
 * While a practicum is due the expiry is what it is due by (S28, 26 May 2023: exam results last as long as the badge),
 * so it appears once, as `practicum-due`. Once the exam is passed there is nothing left to start.
 */
export function deadlinesOf(
  certification: Certification,
  zone: string,
  { gradeExpected, startBy, tierReview }: DerivedDays,
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
  if (startBy !== null && (stage === 'complete' || stage === 'in-progress')) {
    add('start-by', startBy, momentReached(startBy, zone));
  }
  if (tierReview !== null) add('tier-review', tierReview, momentReached(tierReview, zone));
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
