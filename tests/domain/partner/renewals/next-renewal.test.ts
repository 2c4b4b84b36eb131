import { expect, it } from 'vitest';
import { mrrAfter, nextRenewal, nextRenewalDay } from '../../../../src/domain/partner/renewals/next-renewal.ts';
import { renewal } from '../../../fixtures/partner-rows.ts';

const usd = (minor: number) => ({ minor, currency: 'USD' });

it.each([
  ['2027-01-31', 12, '2028-01-31'],
  ['2027-01-31', 1, '2027-02-28'],
  ['2027-11-30', 3, '2028-02-29'],
])('%s after %i months is %s', (day, months, next) => {
  expect(nextRenewalDay(day, months)).toBe(next);
});

it('is decided as many days before, by the same people, and open', () => {
  const before = renewal({ decideBy: '2027-01-01', owner: 'Pat', manager: 'Kim', notes: 'Called', outcome: 'renewed' });
  expect(nextRenewal(before, 12)).toEqual({
    clientId: 'acme',
    products: ['Marketing Hub Professional'],
    mrr: usd(100_000),
    mrrChange: null,
    lastActiveEmployee: '',
    owner: 'Pat',
    manager: 'Kim',
    termMonths: 12,
    renewsOn: '2028-01-31',
    decideBy: '2028-01-01',
    outcome: 'open',
    notes: '',
  });
  expect(nextRenewal(renewal(), 6).decideBy).toBeNull();
});

it.each([
  ['changed', usd(-25_000), usd(75_000)],
  ['changed', usd(-200_000), usd(0)],
  ['changed', null, usd(100_000)],
  ['renewed', usd(-25_000), usd(100_000)],
] as const)('goes on at the revenue that %s by %o leaves', (outcome, mrrChange, mrr) => {
  expect(mrrAfter(renewal({ outcome, mrrChange }))).toEqual(mrr);
});

it('does not invent a revenue', () => {
  expect(mrrAfter(renewal({ outcome: 'changed', mrr: null, mrrChange: usd(1) }))).toBeNull();
});
