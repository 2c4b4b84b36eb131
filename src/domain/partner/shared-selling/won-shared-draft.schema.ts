import * as z from 'zod/mini';
import type { WonSharedDraft } from './won-shared-check.ts';

/** The form of a won shared deal as it is kept between two visits. */
export const wonSharedDraftSchema: z.ZodMiniType<WonSharedDraft> = z.strictObject({
  soldOn: z.string(),
  productLine: z.string(),
  saleKind: z.enum(['new', 'cross-sell', 'upsell']),
  lineSoldOn: z.string(),
  manages: z.boolean(),
  otherPartners: z.string(),
});
