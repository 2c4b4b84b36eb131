import type { Row } from '../row.ts';
import type { EpochMs } from '../time.ts';
import type { RetakeLock } from './retake-lock.ts';

export type AttemptOutcome = 'passed' | 'failed' | 'abandoned';

/** One sitting of an exam that has ended. */
export interface ExamAttempt extends Row {
  readonly certificationId: string;
  readonly outcome: AttemptOutcome;
  readonly endedAt: EpochMs;
  /** Correct answers; null when not known. */
  readonly correct: number | null;
  /** Questions asked; null when not known. */
  readonly questions: number | null;
  /** Null after a pass. */
  readonly lock: RetakeLock | null;
}

/**
 * Correct answers divided by questions, from 0 to 1; null when either is not known.
 * HubSpot's FAQ of 26 May 2023 (S28): the score is the number of correct answers divided by the number of questions.
 */
export function scoreOf(attempt: Pick<ExamAttempt, 'correct' | 'questions'>): number | null {
  const { correct, questions } = attempt;
  return correct === null || questions === null || questions === 0 ? null : correct / questions;
}

/** The lock that holds after a list of attempts: that of the latest one, and none when it was passed. */
export function lockAfter(attempts: readonly ExamAttempt[]): RetakeLock | null {
  const latest = attempts
    .filter((attempt) => attempt.deletedAt === null)
    .reduce<ExamAttempt | null>((last, next) => (last === null || next.endedAt >= last.endedAt ? next : last), null);
  return latest?.lock ?? null;
}
