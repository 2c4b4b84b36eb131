import * as z from 'zod/mini';
import type { CalculatorDraft } from './calculator-draft.ts';

/** The calculator's fields as an earlier page kept them. */
export const calculatorDraftSchema = z.strictObject({
  amount: z.string(),
  soldPoints: z.string(),
  managedPoints: z.string(),
  soldValue: z.string(),
  managedValue: z.string(),
  method: z.enum(['to-currency', 'to-points']),
  market: z.string(),
  currency: z.string(),
  deal: z.enum(['sourced', 'assisted']),
  soldOn: z.nullable(z.string()),
  upsell: z.boolean(),
  lineSoldOn: z.string(),
  manages: z.boolean(),
  otherPartners: z.string(),
}) satisfies z.ZodMiniType<CalculatorDraft>;
