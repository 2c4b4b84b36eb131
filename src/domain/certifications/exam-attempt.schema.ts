import * as z from 'zod/mini';
import { idSchema, rowShape } from '../row.schema.ts';
import { momentSchema } from '../time.schema.ts';
import { retakeLockSchema } from './certification.schema.ts';
import type { ExamAttempt } from './exam-attempt.ts';

/** An attempt as it comes back from a file. */
export const examAttemptSchema = z.strictObject({
  ...rowShape,
  certificationId: idSchema,
  outcome: z.enum(['passed', 'failed', 'abandoned']),
  endedAt: momentSchema,
  correct: z.nullable(z.int()),
  questions: z.nullable(z.int()),
  lock: z.nullable(retakeLockSchema),
}) satisfies z.ZodMiniType<ExamAttempt>;
