import * as z from 'zod/mini';
import type { ContactDraft } from './contact-check.ts';

/** The form of a contact as it is kept between two visits. */
export const contactDraftSchema: z.ZodMiniType<ContactDraft> = z.strictObject({
  name: z.string(),
  role: z.string(),
  email: z.string(),
  about: z.string(),
  notes: z.string(),
});
