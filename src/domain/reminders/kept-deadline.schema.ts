import * as z from 'zod/mini';
import { dateSchema, momentSchema } from '../time.schema.ts';
import { deadlineKindSchema, reminderKeySchema } from './delivery.schema.ts';
import type { KeptDeadline } from './planning.ts';

/** A deadline with its next reminder, as it is read back from where another page has left it. */
export const keptDeadlineSchema: z.ZodMiniType<KeptDeadline> = z.strictObject({
  key: reminderKeySchema,
  kind: deadlineKindSchema,
  subjectId: reminderKeySchema,
  on: z.nullable(dateSchema),
  at: momentSchema,
  after: momentSchema,
  settled: z.boolean(),
  next: z.nullable(z.strictObject({ lead: z.number(), due: momentSchema })),
});
