import * as z from 'zod/mini';
import type { RenewalDraft } from './renewal-draft.ts';

/** The editor's draft as it is kept between two visits. */
export const renewalDraftSchema: z.ZodMiniType<RenewalDraft> = z.strictObject({
  clientId: z.string(),
  newClient: z.string(),
  addsClient: z.boolean(),
  products: z.string(),
  mrr: z.string(),
  currency: z.string(),
  mrrChange: z.string(),
  lastActiveEmployee: z.string(),
  owner: z.string(),
  manager: z.string(),
  termMonths: z.string(),
  renewsOn: z.string(),
  decideBy: z.string(),
  notes: z.string(),
});
