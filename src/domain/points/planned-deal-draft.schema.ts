import * as z from 'zod/mini';
import type { PlannedDealDraft } from './planned-deal-check.ts';

/** The form of a planned deal as it is kept between two visits. */
export const plannedDealDraftSchema: z.ZodMiniType<PlannedDealDraft> = z.strictObject({
  label: z.string(),
  market: z.string(),
  currency: z.string(),
  amount: z.string(),
  deal: z.enum(['sourced', 'assisted']),
  manages: z.boolean(),
  otherPartners: z.string(),
  expectedOn: z.string(),
  probability: z.string(),
});
