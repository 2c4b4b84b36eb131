import * as z from 'zod/mini';
import type { SharedDealDraft } from './shared-deal-draft.ts';

/** The form of a shared deal as it is kept between two visits. */
export const sharedDealDraftSchema: z.ZodMiniType<SharedDealDraft> = z.strictObject({
  client: z.string(),
  // A form that was kept before this was asked has not decided it.
  addsClient: z._default(z.boolean(), false),
  market: z.string(),
  name: z.string(),
  productLine: z.string(),
  origin: z.enum(['sourced', 'assisted']),
  saleKind: z.enum(['new', 'cross-sell', 'upsell']),
  amount: z.string(),
  currency: z.string(),
  createdOn: z.string(),
  expectedOn: z.string(),
  closedOn: z.string(),
  manages: z.boolean(),
  otherPartners: z.string(),
  notes: z.string(),
});
