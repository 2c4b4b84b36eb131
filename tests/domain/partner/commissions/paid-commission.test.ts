import { expect, it } from 'vitest';
import { paidBy } from '../../../../src/domain/partner/commissions/paid-commission.ts';
import { wholeFraction } from '../../../../src/domain/points/fraction.ts';
import { payment } from '../../../fixtures/partner-rows.ts';

it('adds payments up by quarter and currency, what is announced by itself, the latest first', () => {
  const eur = { minor: 100, currency: 'EUR' };
  const found = paidBy([
    payment(),
    payment({ id: 'b', paidOn: '2026-08-20', amount: { minor: -10_000, currency: 'USD' } }),
    payment({ id: 'c', paidOn: null, amount: eur }),
    payment({ id: 'd', quarter: '2026-Q3', amount: eur }),
  ]);
  expect([...found.keys()]).toEqual(['2026-Q2', '2026-Q3']);
  const second = found.get('2026-Q2');
  expect(second?.payments.map(({ id }) => id)).toEqual(['c', 'b', 'pay-1']);
  expect([...(second?.paid ?? [])]).toEqual([['USD', wholeFraction(50_000)]]);
  expect([...(second?.announced ?? [])]).toEqual([['EUR', wholeFraction(100)]]);
  expect([...(found.get('2026-Q3')?.paid ?? [])]).toEqual([['EUR', wholeFraction(100)]]);
});
