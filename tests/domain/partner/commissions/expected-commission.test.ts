import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { earnedIn, expectedBy } from '../../../../src/domain/partner/commissions/expected-commission.ts';
import { quartersFrom } from '../../../../src/domain/partner/commissions/quarter.ts';
import { equal, plus, wholeFraction, ZERO } from '../../../../src/domain/points/fraction.ts';
import { commission, entries } from '../../../fixtures/commissions.ts';

const EUR = { minor: 50_000, currency: 'EUR' };

describe('earnedIn', () => {
  it('splits a quarter by its months', () => {
    const made = commission({ soldOn: '2026-02-15' });
    expect(earnedIn(made, '2026-Q1')).toEqual({ months: 2, amount: wholeFraction(40_000) });
    expect(earnedIn(made, '2026-Q2')).toEqual({ months: 3, amount: wholeFraction(60_000) });
    expect(earnedIn(made, '2025-Q4')).toEqual({ months: 0, amount: ZERO });
    expect(earnedIn(made, '2029-Q1').months).toBe(1);
  });
});

describe('expectedBy', () => {
  it('never adds two currencies up', () => {
    const made = [commission({ soldOn: '2026-02-15' }), commission({ id: 'b', soldOn: '2026-04-01', mrr: EUR })];
    expect(expectedBy(made, '2026-Q1', 2).map((sums) => [...sums])).toEqual([
      [['USD', wholeFraction(40_000)]],
      [
        ['USD', wholeFraction(60_000)],
        ['EUR', wholeFraction(30_000)],
      ],
    ]);
  });

  it('is the sum of what each deal earns in each quarter', () => {
    fc.assert(
      fc.property(fc.array(entries, { maxLength: 15 }), fc.integer({ min: 2010, max: 2030 }), (all, year) => {
        const made = all.map((entry) => commission(entry));
        const first = `${year}-Q2`;
        const sums = expectedBy(made, first, 6);
        for (const [index, quarter] of quartersFrom(first, 6).entries()) {
          for (const currency of ['USD', 'EUR', 'JPY']) {
            const own = made.filter((one) => one.monthly.currency === currency);
            const sum = own.reduce((before, one) => plus(before, earnedIn(one, quarter).amount), ZERO);
            expect(equal(sums[index]?.get(currency) ?? ZERO, sum)).toBe(true);
          }
        }
      }),
    );
  });
});
