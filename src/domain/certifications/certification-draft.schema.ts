import * as z from 'zod/mini';
import type { CertificationDraft } from './certification-check.ts';

/** The editor's draft as it is kept between two visits. */
export const certificationDraftSchema: z.ZodMiniType<CertificationDraft> = z.strictObject({
  name: z.string(),
  holderId: z.string(),
  email: z.string(),
  earnedOn: z.string(),
  earnedMonthOnly: z.boolean(),
  expiresOn: z.string(),
  expiresMonthOnly: z.boolean(),
  link: z.string(),
  credentialId: z.string(),
  notes: z.string(),
  favourite: z.boolean(),
  stage: z.enum(['in-progress', 'exam-passed', 'practicum-submitted', 'complete']),
  minutesLeft: z.string(),
  practicumSubmittedOn: z.string(),
  studyDays: z.string(),
});
