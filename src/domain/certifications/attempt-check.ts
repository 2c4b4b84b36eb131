import { readWholeNumber } from '../draft-number.ts';
import { type DraftReading, type FieldReading, quoted } from '../draft-problem.ts';
import { draftReader } from '../draft-reader.ts';
import { localOfMoment, momentOfLocal } from '../local-moment.ts';
import { dayOf, type EpochMs, MINUTE_MS, type Moment } from '../time.ts';
import type { AttemptOutcome, ExamAttempt } from './exam-attempt.ts';
import { type LockReason, type RetakeLock, retakeLock } from './retake-lock.ts';

/** An attempt as its form holds it: texts as typed, moments as `datetime-local` texts in the user's zone. */
export interface AttemptDraft {
  /** Empty while none is chosen. */
  readonly outcome: AttemptOutcome | '';
  readonly endedAt: string;
  readonly correct: string;
  readonly questions: string;
  /** When the lock began; empty for the end of the attempt. */
  readonly lockStart: string;
  readonly lockReason: LockReason;
}

/** What the form changes of an attempt. */
export type AttemptFields = Pick<ExamAttempt, 'outcome' | 'endedAt' | 'correct' | 'questions' | 'lock'>;

/** `lockHours` is the Academy rule `retakeLockHours`. */
export type AttemptContext = Moment & { readonly lockHours: number };

const MOST_QUESTIONS = 10_000;
const YEARS_BACK = 10;
/** How far two clocks may differ before a moment counts as lying in the future. */
const CLOCK_SLACK_MS = 5 * MINUTE_MS;

/**
 * The fields of an attempt, or everything that is wrong with its draft. A failed or abandoned one locks the exam
 * (S28, 26 May 2023), from its end unless the user gives another start; a passed one never does.
 */
export function readAttempt(
  draft: AttemptDraft,
  context: AttemptContext,
): DraftReading<AttemptFields, keyof AttemptDraft> {
  const { problems, take } = draftReader<keyof AttemptDraft>();
  const { outcome } = draft;
  const locks = outcome === 'failed' || outcome === 'abandoned';
  if (outcome === '') problems.push({ field: 'outcome', reason: 'missing', data: null });
  const endedAt = take('endedAt', readMoment(draft.endedAt, context));
  const correct = take('correct', readWholeNumber(draft.correct, 0, MOST_QUESTIONS));
  const questions = take('questions', readWholeNumber(draft.questions, 1, MOST_QUESTIONS));
  if (correct !== null && questions !== null && correct > questions) {
    problems.push({ field: 'correct', reason: 'more-than-questions', data: { correct, questions } });
  }
  const ownStart = locks && draft.lockStart.trim() !== '';
  const lockStart = ownStart ? take('lockStart', readMoment(draft.lockStart, context)) : endedAt;
  if (problems.length > 0 || outcome === '' || endedAt === null) return { kind: 'refused', problems };
  const lock: RetakeLock | null =
    locks && lockStart !== null ? retakeLock(lockStart, draft.lockReason, context.lockHours) : null;
  return { kind: 'ok', value: { outcome, endedAt, correct, questions, lock } };
}

/** The draft that the form of an attempt begins with. A lock that began with the end of the attempt gives no own start. */
export function attemptDraftOf(attempt: AttemptFields, zone: string): AttemptDraft {
  const { lock } = attempt;
  return {
    outcome: attempt.outcome,
    endedAt: localOfMoment(attempt.endedAt, zone),
    correct: attempt.correct === null ? '' : String(attempt.correct),
    questions: attempt.questions === null ? '' : String(attempt.questions),
    lockStart: lock === null || lock.startedAt === attempt.endedAt ? '' : localOfMoment(lock.startedAt, zone),
    lockReason: lock?.reason ?? 'last-attempt',
  };
}

/** A moment of the last ten years. */
function readMoment(text: string, { now, zone }: Moment): FieldReading<EpochMs> {
  const typed = text.trim();
  if (typed === '') return { kind: 'problem', reason: 'missing', data: null };
  const moment = momentOfLocal(typed, zone);
  if (moment === null) return { kind: 'problem', reason: 'impossible-time', data: { text: quoted(typed) } };
  if (moment > now + CLOCK_SLACK_MS) return { kind: 'problem', reason: 'in-future', data: null };
  const earliest = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).subtract({ years: YEARS_BACK });
  if (moment >= earliest.epochMilliseconds) return { kind: 'ok', value: moment };
  return { kind: 'problem', reason: 'too-early', data: { earliest: dayOf({ now: earliest.epochMilliseconds, zone }) } };
}
