import type { Certification, Stage } from '../domain/certifications/certification.ts';
import { type ExamAttempt, lockAfter } from '../domain/certifications/exam-attempt.ts';
import { buried, newRow, type Row, revised } from '../domain/row.ts';
import { keepDraft } from '../store/changes/drafts.ts';
import { readAttempts, readCertification } from '../store/queries/certifications.ts';
import { type CertificationOutcome, type ChangeOutcome, changeCertifications } from './change-certifications.ts';
import type { World } from './world.ts';

/** What the attempt form hands over. */
export type AttemptFields = Omit<ExamAttempt, keyof Row | 'certificationId'>;

export type AttemptOutcomeOrGone = ChangeOutcome | { readonly kind: 'gone' };

/** `attemptId` names what was logged, for a page that leads on to another. */
type Logged = Extract<CertificationOutcome, { kind: 'done' }> & { readonly attemptId: string };

export type LogOutcome = Logged | Exclude<AttemptOutcomeOrGone, { kind: 'done' }>;

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

/** Where the page that logged an attempt leaves what the page that it leads to needs to take it back. */
export const LOGGED_DRAFT = 'logged-attempt';

/** Leaves what `undoOfLogged` needs and the history does not have: how far the reminders were that went with the attempt. */
export function leaveLogged(world: World, { attemptId, replaced }: Logged): Promise<void> {
  return keepDraft(world.database, LOGGED_DRAFT, { attemptId, replaced }, world.now());
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
