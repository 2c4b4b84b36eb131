import * as z from 'zod/mini';
import type { PlanDraft } from './plan-check.ts';

/** The form of a plan as it is kept between two visits. */
export const planDraftSchema: z.ZodMiniType<PlanDraft> = z.strictObject({
  name: z.string(),
  tier: z.enum(['gold', 'platinum', 'diamond', 'elite']),
  goalDay: z.string(),
});
