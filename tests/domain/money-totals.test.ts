import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moneyTotals } from '../../src/domain/money-totals.ts';
import { equal, plus, ZERO } from '../../src/domain/points/fraction.ts';

const money = fc.record({
  minor: fc.integer({ min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER }),
  currency: fc.constantFrom('USD', 'JPY', 'KWD'),
});

describe('totals of money', () => {
  it('stand apart by currency, in major units', () => {
    const amounts = [
      { minor: 150, currency: 'USD' },
      { minor: 7, currency: 'JPY' },
      { minor: 50, currency: 'USD' },
    ];
    expect(moneyTotals(amounts)).toEqual([
      { currency: 'JPY', amount: { numerator: 7n, denominator: 1n } },
      { currency: 'USD', amount: { numerator: 200n, denominator: 100n } },
    ]);
    expect(moneyTotals([])).toEqual([]);
  });

  it('of two parts are those of the whole, however large', () => {
    fc.assert(
      fc.property(fc.array(money), fc.array(money), (some, others) => {
        const of = (amounts: typeof some, code: string) =>
          moneyTotals(amounts).find(({ currency }) => currency === code)?.amount ?? ZERO;
        for (const code of ['USD', 'JPY', 'KWD']) {
          expect(equal(of([...some, ...others], code), plus(of(some, code), of(others, code)))).toBe(true);
        }
      }),
    );
  });
});
