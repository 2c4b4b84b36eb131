import { expect, it } from 'vitest';
import { numberFormatOf } from '../../../../src/domain/number-format.ts';
import { readPaymentDraft } from '../../../../src/domain/partner/commissions/payment-check.ts';
import { newPaymentDraft, type PaymentDraft } from '../../../../src/domain/partner/commissions/payment-draft.ts';

const DRAFT: PaymentDraft = {
  ...newPaymentDraft({ quarter: '2026-Q2', currency: 'USD' }),
  client: ' acme tools ',
  amount: '1,234.50',
  paidOn: '2026-08-14',
};
const read = (change: Partial<PaymentDraft>) =>
  readPaymentDraft(
    { ...DRAFT, ...change },
    {
      today: '2026-11-22',
      format: numberFormatOf('en'),
      clientNamed: (name) => (name === 'acme tools' ? 'acme' : null),
    },
  );

it('reads a payment', () => {
  const amount = { minor: 123_450, currency: 'USD' };
  expect(read({})).toEqual({
    kind: 'ok',
    value: { clientId: 'acme', quarter: '2026-Q2', amount, paidOn: '2026-08-14', notes: '' },
  });
});

it.each([
  ['what was taken back', { direction: 'back' }, { amount: { minor: -123_450, currency: 'USD' } }],
  ['nothing taken back', { direction: 'back', amount: '0' }, { amount: { minor: 0, currency: 'USD' } }],
  ['a payment of no single client', { client: ' ' }, { clientId: null }],
  ['one that is announced only', { paidOn: '' }, { paidOn: null }],
] as const)('reads %s', (_, change, value) => {
  expect(read(change)).toMatchObject({ kind: 'ok', value });
});

it.each([
  ['client', 'unknown-client', { client: 'Acme' }],
  ['quarter', 'missing', { quarter: '2026-Q5' }],
  ['amount', 'missing', { amount: '' }],
  ['amount', 'ambiguous', { amount: '1.234,50' }],
  ['amount', 'negative', { amount: '-5' }],
  ['currency', 'missing', { currency: '' }],
  ['paidOn', 'in-future', { paidOn: '2026-11-23' }],
  ['notes', 'too-long', { notes: 'a'.repeat(10_001) }],
] as const)('refuses a %s that is %s', (field, reason, change) => {
  expect(read(change)).toMatchObject({ kind: 'refused', problems: [{ field, reason }] });
});
