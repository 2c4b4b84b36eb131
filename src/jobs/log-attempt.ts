import type { Certification, Stage } from '../domain/certifications/certification.ts';
import { type ExamAttempt, lockAfter } from '../domain/certifications/exam-attempt.ts';
import { buried, newRow, type Row, revised } from '../domain/row.ts';
import { readAttempts, readCertification } from '../store/queries/certifications.ts';
import { readLoggedAttempt } from '../store/queries/logged-attempt.ts';
import { type ChangeOutcome, changeCertifications, undoOf } from './change-certifications.ts';
import type { World } from './world.ts';

/** What the attempt form hands over. */
export type AttemptFields = Omit<ExamAttempt, keyof Row | 'certificationId'>;

export type AttemptOutcomeOrGone = ChangeOutcome | { readonly kind: 'gone' };

/** `attemptId` names what was logged, for a page that leads on to another. */
export type LogOutcome =
  | (Extract<AttemptOutcomeOrGone, { kind: 'done' }> & { readonly attemptId: string })
  | Exclude<AttemptOutcomeOrGone, { kind: 'done' }>;

/**
 * Logs the end of an exam: the attempt, the lock it starts, and the end of the sitting.
 * A pass that no later attempt follows moves the exam on to its practicum, where `hasPracticum` says that there is one; it
 * never sets the dates, since only the certificate tells them.
 */
export async function logAttempt(
  world: World,
  certificationId: string,
  fields: AttemptFields,
  hasPracticum: boolean,
): Promise<LogOutcome> {
  const certification = await readCertification(world.database, certificationId);
  if (certification === null) return { kind: 'gone' };
  const now = world.now();
  const attempt: ExamAttempt = { ...newRow(world.newId(), now), certificationId, ...fields };
  const attempts = [...(await readAttempts(world.database, certificationId)), attempt];
  const latest = attempts.every(({ endedAt }) => endedAt <= attempt.endedAt);
  const stage = latest && fields.outcome === 'passed' ? stagePassed(certification, hasPracticum) : certification.stage;
  const outcome = await changeCertifications(world, {
    certifications: [revised(certification, { lock: lockAfter(attempts), sitting: null, stage }, now)],
    examAttempts: [attempt],
  });
  return outcome.kind === 'done' ? { ...outcome, attemptId: attempt.id } : outcome;
}

/**
 * The way back of an attempt that another page has logged, found in the history; null where the attempt or its
 * certification has been changed since. It refuses as that page's own would. Reminders that went with the attempt are
 * planned anew: one that came due in between is no news.
 */
export async function undoOfLogged(world: World, attemptId: string): Promise<(() => Promise<ChangeOutcome>) | null> {
  const found = await readLoggedAttempt(world.database, attemptId);
  if (found === null) return null;
  const { attempt, before, after } = found;
  const kept = { holders: [], certifications: [{ before, after }], deadlines: [] };
  return undoOf(world, { ...kept, examAttempts: [{ before: undefined, after: attempt }] });
}

/** A practicum may be handed in before its exam is passed; it is then still waiting for its grade. */
function stagePassed({ stage }: Certification, hasPracticum: boolean): Stage {
  if (!hasPracticum) return 'complete';
  return stage === 'practicum-submitted' ? stage : 'exam-passed';
}

/** Changes or deletes an attempt, and the lock with it. */
export async function changeAttempt(
  world: World,
  attempt: ExamAttempt,
  change: Partial<AttemptFields> | 'delete',
): Promise<AttemptOutcomeOrGone> {
  const certification = await readCertification(world.database, attempt.certificationId);
  if (certification === null) return { kind: 'gone' };
  const now = world.now();
  const changed = change === 'delete' ? buried(attempt, now) : revised(attempt, change, now);
  const others = (await readAttempts(world.database, certification.id)).filter(({ id }) => id !== attempt.id);
  return changeCertifications(world, {
    certifications: [revised(certification, { lock: lockAfter([...others, changed]) }, now)],
    examAttempts: [changed],
  });
}
