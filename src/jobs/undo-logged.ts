import { leftAttemptSchema } from '../domain/certifications/left-attempt.schema.ts';
import type { KeptDeadline } from '../domain/reminders/planning.ts';
import { dropDraft } from '../store/changes/drafts.ts';
import { readDraft } from '../store/queries/drafts.ts';
import { readLoggedAttempt } from '../store/queries/logged-attempt.ts';
import { type ChangeOutcome, undoOf } from './change-certifications.ts';
import { LOGGED_DRAFT } from './log-attempt.ts';
import type { World } from './world.ts';

/**
 * The way back of an attempt that another page has logged, found in the history and in what that page has left; null where
 * the attempt or its certification has been changed since. It does what that page's own would.
 */
export async function undoOfLogged(world: World, attemptId: string): Promise<(() => Promise<ChangeOutcome>) | null> {
  const found = await readLoggedAttempt(world.database, attemptId);
  const deadlines = await takeLeft(world, attemptId);
  if (found === null) return null;
  const { attempt, before, after } = found;
  const kept = { holders: [], certifications: [{ before, after }], deadlines };
  return undoOf(world, { ...kept, examAttempts: [{ before: undefined, after: attempt }] });
}

/** Without what was left, reminders that went with the attempt are planned as if they were new. */
async function takeLeft({ database }: World, attemptId: string): Promise<readonly KeptDeadline[]> {
  const left = leftAttemptSchema.safeParse((await readDraft(database, LOGGED_DRAFT))?.value);
  if (!left.success || left.data.attemptId !== attemptId) return [];
  await dropDraft(database, LOGGED_DRAFT);
  return left.data.replaced;
}
