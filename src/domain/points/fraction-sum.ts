import { type Fraction, lowest, plus, ZERO } from './fraction.ts';

/**
 * A sum in the making: numerators by denominator. Points of one currency share their denominator, so that adding is one
 * addition of whole numbers, and only the few denominators there are have to be brought together in the end.
 */
export type FractionSum = Map<bigint, bigint>;

/** Adds to the sum in place; `sign` -1 takes away. */
export function addTo(sum: FractionSum, { numerator, denominator }: Fraction, sign: 1 | -1 = 1): void {
  const before = sum.get(denominator) ?? 0n;
  sum.set(denominator, sign === 1 ? before + numerator : before - numerator);
}

/** Adds all of another sum in place. */
export function addAll(sum: FractionSum, other: FractionSum): void {
  for (const [denominator, numerator] of other) addTo(sum, { numerator, denominator });
}

/** The sum as one exact number, in lowest terms. */
export function totalOf(sum: FractionSum): Fraction {
  let total = ZERO;
  for (const [denominator, numerator] of sum) total = plus(total, lowest({ numerator, denominator }));
  return total;
}
