import * as z from 'zod/mini';
import type { ClientDraft } from './client-check.ts';

/** The editor's draft as it is kept between two visits. */
export const clientDraftSchema: z.ZodMiniType<ClientDraft> = z.strictObject({
  name: z.string(),
  market: z.string(),
  currency: z.string(),
  link: z.string(),
});
