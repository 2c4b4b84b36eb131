import * as z from 'zod/mini';
import { idSchema, rowShape } from '../row.schema.ts';
import { dateSchema, daySchema, momentSchema, textSchema } from '../time.schema.ts';
import type { Certification, Holder } from './certification.ts';

/** The lock of an exam as it comes back from a file. */
export const retakeLockSchema = z.strictObject({
  startedAt: momentSchema,
  reason: z.enum(['last-attempt', 'failure-notice']),
  until: momentSchema,
});

/** A holder as it comes back from a file. */
export const holderSchema = z.strictObject({
  ...rowShape,
  name: textSchema,
  isMe: z.boolean(),
  formerEmails: z.array(textSchema).check(z.maxLength(1_000)),
}) satisfies z.ZodMiniType<Holder>;

/** A certification as it comes back from a file. */
export const certificationSchema = z.strictObject({
  ...rowShape,
  holderId: idSchema,
  catalogueId: z.nullable(idSchema),
  name: textSchema,
  email: textSchema,
  earned: z.nullable(dateSchema),
  expires: z.nullable(dateSchema),
  link: textSchema,
  credentialId: textSchema,
  favourite: z.boolean(),
  notes: textSchema,
  stage: z.enum(['in-progress', 'exam-passed', 'practicum-submitted', 'complete']),
  minutesLeft: z.nullable(z.number()),
  practicumSubmittedOn: z.nullable(daySchema),
  studyDays: z.nullable(z.int()),
  lock: z.nullable(retakeLockSchema),
  sitting: z.nullable(z.strictObject({ startedAt: momentSchema, limitMinutes: z.nullable(z.number()) })),
}) satisfies z.ZodMiniType<Certification>;
