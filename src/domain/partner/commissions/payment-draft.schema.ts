import * as z from 'zod/mini';
import type { PaymentDraft } from './payment-draft.ts';

/** The form of a payment as it is kept between two visits. */
export const paymentDraftSchema: z.ZodMiniType<PaymentDraft> = z.strictObject({
  client: z.string(),
  quarter: z.string(),
  amount: z.string(),
  currency: z.string(),
  direction: z.enum(['paid', 'back']),
  paidOn: z.string(),
  notes: z.string(),
});
