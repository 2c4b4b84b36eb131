import * as z from 'zod/mini';
import type { WonDealDraft } from './won-deal-check.ts';

/** The form of a won deal as it is kept between two visits. */
export const wonDealDraftSchema: z.ZodMiniType<WonDealDraft> = z.strictObject({
  client: z.string(),
  // A form that was kept before this was asked has not decided it.
  addsClient: z._default(z.boolean(), false),
  productLine: z.string(),
  saleKind: z.enum(['new', 'cross-sell', 'upsell']),
  soldOn: z.string(),
  lineSoldOn: z.string(),
});
