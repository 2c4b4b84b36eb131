import * as z from 'zod/mini';
import { keptDeadlineSchema } from '../reminders/kept-deadline.schema.ts';
import type { KeptDeadline } from '../reminders/planning.ts';

/** What a page that has logged an attempt leaves for the page that it leads to. */
export interface LeftAttempt {
  readonly attemptId: string;
  /** The deadlines that went with it, as far as their reminders were. */
  readonly replaced: readonly KeptDeadline[];
}

export const leftAttemptSchema: z.ZodMiniType<LeftAttempt> = z.strictObject({
  attemptId: z.string(),
  replaced: z.array(keptDeadlineSchema),
});
