import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Fraction, lowest, minus, plus, ZERO } from '../../../src/domain/points/fraction.ts';
import { addAll, addTo, type FractionSum, totalOf } from '../../../src/domain/points/fraction-sum.ts';

const fractions: fc.Arbitrary<Fraction> = fc.record({
  numerator: fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
  denominator: fc.bigInt({ min: 1n, max: 500n }),
});

function sumOf(all: readonly Fraction[]): FractionSum {
  const sum: FractionSum = new Map();
  for (const one of all) addTo(sum, one);
  return sum;
}

describe('a fraction sum', () => {
  it('is what adding one by one gives', () => {
    fc.assert(
      fc.property(fc.array(fractions), fc.array(fractions), (some, others) => {
        const sum = sumOf(some);
        addAll(sum, sumOf(others));
        expect(totalOf(sum)).toEqual(lowest([...some, ...others].reduce(plus, ZERO)));
      }),
    );
  });

  it('takes away what it added', () => {
    fc.assert(
      fc.property(fc.array(fractions), fractions, (all, one) => {
        const sum = sumOf(all);
        addTo(sum, one, -1);
        expect(totalOf(sum)).toEqual(lowest(minus(totalOf(sumOf(all)), one)));
      }),
    );
  });
});
