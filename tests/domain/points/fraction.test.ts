import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compare,
  dividedBy,
  equal,
  type Fraction,
  greater,
  isPositive,
  lowest,
  minus,
  ONE,
  plus,
  times,
  wholeFraction,
  ZERO,
} from '../../../src/domain/points/fraction.ts';

const fractions: fc.Arbitrary<Fraction> = fc.record({
  numerator: fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
  denominator: fc.bigInt({ min: 1n, max: 10n ** 6n }),
});

/** Whether a fraction is n/d, by the rule that defines fractions. */
function is(fraction: Fraction, n: bigint, d: bigint): boolean {
  return fraction.denominator > 0n && fraction.numerator * d === n * fraction.denominator;
}

describe('fractions', () => {
  it('add, subtract, multiply and divide as rational numbers do', () => {
    fc.assert(
      fc.property(fractions, fractions, (a, b) => {
        const { numerator: n, denominator: d } = a;
        const { numerator: m, denominator: e } = b;
        expect(is(plus(a, b), n * e + m * d, d * e)).toBe(true);
        expect(is(minus(a, b), n * e - m * d, d * e)).toBe(true);
        expect(is(times(a, b), n * m, d * e)).toBe(true);
        if (m !== 0n) expect(is(dividedBy(a, b), n * e, d * m)).toBe(true);
      }),
    );
  });

  it('come back after multiplying and dividing', () => {
    fc.assert(
      fc.property(fractions, fractions, (a, b) => {
        fc.pre(b.numerator !== 0n);
        expect(dividedBy(times(a, b), b)).toEqual(lowest(a));
      }),
    );
  });

  it('are ordered', () => {
    fc.assert(
      fc.property(fractions, fractions, (a, b) => {
        const difference = minus(a, b);
        expect(Math.sign(compare(a, b))).toBe(difference.numerator === 0n ? 0 : isPositive(difference) ? 1 : -1);
        expect(compare(greater(a, b), a)).toBeGreaterThanOrEqual(0);
        expect(compare(greater(a, b), b)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('are the same number however they are written', () => {
    expect(equal({ numerator: 2n, denominator: 4n }, { numerator: 1n, denominator: 2n })).toBe(true);
    expect(lowest({ numerator: -6n, denominator: 4n })).toEqual({ numerator: -3n, denominator: 2n });
    expect(lowest({ numerator: 0n, denominator: 7n })).toEqual(ZERO);
    expect(wholeFraction(1)).toEqual(ONE);
  });

  it('refuse to divide by nothing', () => {
    expect(() => dividedBy(ONE, ZERO)).toThrow(RangeError);
  });
});
