import { expect, it } from 'vitest';
import { newPaymentDraft, paymentDraftOf } from '../../../../src/domain/partner/commissions/payment-draft.ts';
import { payment } from '../../../fixtures/partner-rows.ts';

it('holds a payment as it is typed, and what was taken back by its direction', () => {
  const draft = paymentDraftOf(payment({ amount: { minor: -123_450, currency: 'EUR' }, paidOn: null }), 'Acme', 'fr');
  expect(draft).toEqual({
    ...{ client: 'Acme', quarter: '2026-Q2', currency: 'EUR', direction: 'back', paidOn: '', notes: '' },
    amount: '1\u202f234,5',
  });
  expect(paymentDraftOf(payment(), '', 'en')).toMatchObject({ direction: 'paid', amount: '600', paidOn: '2026-08-14' });
});

it('begins empty but for the quarter and the currency', () => {
  const start = { quarter: '2026-Q3', currency: 'USD' };
  expect(newPaymentDraft(start)).toMatchObject({ ...start, amount: '', client: '', direction: 'paid' });
});
