/**
 * An exact number. Points are amounts divided by base amounts and by partners, and a third has no decimal: kept as a
 * fraction, converting to points and back gives the very amount. The denominator is positive; 2/4 and 1/2 are the same
 * number and `equal`, whichever way they are written.
 */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const ZERO: Fraction = { numerator: 0n, denominator: 1n };
export const ONE: Fraction = { numerator: 1n, denominator: 1n };

/** A whole number as a fraction. */
export function wholeFraction(whole: bigint | number): Fraction {
  return { numerator: BigInt(whole), denominator: 1n };
}

export function plus(a: Fraction, b: Fraction): Fraction {
  if (a.denominator === b.denominator) {
    return lowest({ numerator: a.numerator + b.numerator, denominator: a.denominator });
  }
  return lowest({
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  });
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { numerator: -b.numerator, denominator: b.denominator });
}

export function times(a: Fraction, b: Fraction): Fraction {
  return lowest({ numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator });
}

/** Throws a RangeError when `b` is zero. */
export function dividedBy(a: Fraction, b: Fraction): Fraction {
  if (b.numerator === 0n) throw new RangeError('division by zero');
  const sign = b.numerator < 0n ? -1n : 1n;
  return lowest({
    numerator: sign * a.numerator * b.denominator,
    denominator: sign * a.denominator * b.numerator,
  });
}

/** Negative when `a` is the smaller one, positive when it is the greater one, 0 when they are the same number. */
export function compare(a: Fraction, b: Fraction): number {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

export function equal(a: Fraction, b: Fraction): boolean {
  return compare(a, b) === 0;
}

export function greater(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) >= 0 ? a : b;
}

export function isPositive({ numerator }: Fraction): boolean {
  return numerator > 0n;
}

/** The fraction written with the smallest numbers. Without it, long sums would grow without end. */
export function lowest({ numerator, denominator }: Fraction): Fraction {
  let [a, b] = [numerator < 0n ? -numerator : numerator, denominator];
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 1n ? { numerator, denominator } : { numerator: numerator / a, denominator: denominator / a };
}
