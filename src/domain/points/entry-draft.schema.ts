import * as z from 'zod/mini';
import type { EntryDraft } from './entry-draft.ts';

/** The editor's draft as it is kept between two visits. */
export const entryDraftSchema: z.ZodMiniType<EntryDraft> = z.strictObject({
  productLine: z.string(),
  deal: z.enum(['sourced', 'assisted', 'others']),
  saleKind: z.enum(['new', 'cross-sell', 'upsell']),
  soldOn: z.string(),
  lineSoldOn: z.string(),
  amount: z.string(),
  currency: z.string(),
  managedFrom: z.string(),
  managedUntil: z.string(),
  otherPartners: z.string(),
  endedOn: z.string(),
});
