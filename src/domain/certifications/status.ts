import type { CalendarDate, DayText, EpochMs } from '../time.ts';
import { daysBetween } from '../time.ts';
import type { Certification } from './certification.ts';
import { isLocked, type RetakeLock } from './retake-lock.ts';

/** One thing that is true of a certification at a moment. */
export type CertificationState =
  | { readonly kind: 'retake-locked'; readonly until: EpochMs }
  | { readonly kind: 'blocked'; readonly by: readonly string[] }
  | { readonly kind: 'practicum-due'; readonly by: CalendarDate | null }
  | { readonly kind: 'practicum-in-review'; readonly submittedOn: DayText | null }
  | { readonly kind: 'expired'; readonly expires: CalendarDate }
  | { readonly kind: 'expires-today' }
  | { readonly kind: 'expiring'; readonly daysLeft: number; readonly expires: CalendarDate }
  | { readonly kind: 'in-progress'; readonly minutesLeft: number | null }
  | { readonly kind: 'active' };

/** What of a certification its states depend on. */
export interface Judged extends Pick<Certification, 'expires' | 'stage' | 'minutesLeft' | 'practicumSubmittedOn'> {
  readonly lock: Pick<RetakeLock, 'until'> | null;
}

/** What the states are judged by. */
export interface StatusContext {
  readonly now: EpochMs;
  /** The user's calendar day at `now`. */
  readonly today: DayText;
  /** How many days before its expiry an active certification is called expiring; the user's choice. */
  readonly expiringDays: number;
  /** Catalogue keys of prerequisites that the holder lacks or let expire. */
  readonly blockedBy: readonly string[];
}

/**
 * Every state a certification is in at a moment, the one to act on first. Never empty.
 *
 * A certification can be in several: active until December, its renewal in progress, the exam locked until tonight.
 * It counts as valid through the whole of its expiry day, and a month-only expiry through the last day of its month; the
 * countdown of such a month goes to its first day (0 or fewer `daysLeft` mean that the month is running). Which hour
 * HubSpot lets it lapse is not published.
 */
export function statesOf(certification: Judged, context: StatusContext): readonly CertificationState[] {
  const validity = validityOf(certification.expires, context);
  const run = runOf(certification, context, validity !== null && validity.kind !== 'expired');
  const states: CertificationState[] = [];
  if (isLocked(certification.lock, context.now))
    states.push({ kind: 'retake-locked', until: certification.lock.until });
  if (run !== null && run.kind !== 'in-progress') states.push(run);
  if (validity !== null) states.push(validity);
  if (run?.kind === 'in-progress') states.push(run);
  if (states.length === 0 || (validity === null && certification.stage === 'complete')) states.push({ kind: 'active' });
  return states;
}

/** The state to act on first. */
export function leadingState(certification: Judged, context: StatusContext): CertificationState {
  return statesOf(certification, context)[0] ?? { kind: 'active' };
}

/** What the expiry alone says; null when none is known. */
function validityOf(expires: CalendarDate | null, { today, expiringDays }: StatusContext): CertificationState | null {
  if (expires === null) return null;
  const daysLeft = daysBetween(today, expires.on);
  if (expires.precision === 'month') {
    if (daysLeft < 0 && today.slice(0, 7) > expires.on.slice(0, 7)) return { kind: 'expired', expires };
  } else if (daysLeft < 0) {
    return { kind: 'expired', expires };
  } else if (daysLeft === 0) {
    return { kind: 'expires-today' };
  }
  return daysLeft <= expiringDays ? { kind: 'expiring', daysLeft, expires } : { kind: 'active' };
}

/** What the present run says; null when nothing is under way. */
function runOf(certification: Judged, context: StatusContext, held: boolean): CertificationState | null {
  switch (certification.stage) {
    case 'exam-passed':
      return { kind: 'practicum-due', by: certification.expires };
    case 'practicum-submitted':
      return { kind: 'practicum-in-review', submittedOn: certification.practicumSubmittedOn };
    case 'in-progress':
      // Who still holds it is not kept out by a prerequisite; who wants it is.
      if (context.blockedBy.length > 0 && !held) return { kind: 'blocked', by: context.blockedBy };
      return { kind: 'in-progress', minutesLeft: certification.minutesLeft };
    case 'complete':
      return null;
  }
}
