import * as z from 'zod/mini';
import type { DetailsDraft } from './details-check.ts';

const text = z.string();

/** The details of a client as they are kept between two visits. */
export const detailsDraftSchema: z.ZodMiniType<DetailsDraft> = z.strictObject({
  name: text,
  market: text,
  currency: text,
  link: text,
  hubId: text,
  relationship: text,
  products: text,
  mrr: text,
  mrrCurrency: text,
  toolsUsed: text,
  lastActiveOn: text,
  renewalOwner: text,
  notes: text,
});
