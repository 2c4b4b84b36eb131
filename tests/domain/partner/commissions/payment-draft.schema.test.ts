import { expect, it } from 'vitest';
import { paymentDraftSchema } from '../../../../src/domain/partner/commissions/payment-draft.schema.ts';
import { newPaymentDraft } from '../../../../src/domain/partner/commissions/payment-draft.ts';

const DRAFT = newPaymentDraft({ quarter: '2026-Q3', currency: 'USD' });

it('takes a draft as the form keeps it, and nothing of another shape', () => {
  expect(paymentDraftSchema.safeParse(DRAFT).success).toBe(true);
  for (const wrong of [
    { ...DRAFT, direction: 'up' },
    { ...DRAFT, stray: 1 },
    { ...DRAFT, notes: null },
  ]) {
    expect(paymentDraftSchema.safeParse(wrong).success).toBe(false);
  }
});
