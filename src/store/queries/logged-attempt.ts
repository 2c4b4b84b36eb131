import type { Certification } from '../../domain/certifications/certification.ts';
import type { ExamAttempt } from '../../domain/certifications/exam-attempt.ts';
import type { CompanionDatabase } from '../database.ts';

interface LoggedAttempt {
  readonly attempt: ExamAttempt;
  /** Its certification as it was before. */
  readonly before: Certification;
  /** And as logging it left it. */
  readonly after: Certification;
}

/** A logged attempt with what it changed, as long as nothing has changed since. */
export function readLoggedAttempt(database: CompanionDatabase, attemptId: string): Promise<LoggedAttempt | null> {
  const { examAttempts, certifications, history } = database;
  return database.transaction('r', [examAttempts, certifications, history], async () => {
    const attempt = await examAttempts.get(attemptId);
    if (attempt?.revision !== 1) return null;
    const after = await certifications.get(attempt.certificationId);
    const last = await history.where('[table+rowId]').equals([certifications.name, attempt.certificationId]).last();
    if (after === undefined || last?.at !== attempt.createdAt) return null;
    // A record of a table holds a row of it.
    const before = last.before as Certification;
    return after.revision === before.revision + 1 ? { attempt, before, after } : null;
  });
}
