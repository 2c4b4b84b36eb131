import { type Fraction, lowest } from './fraction.ts';

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
  let common = 1n;
  // Most denominators divide what the first few have made common, so this seldom has to look for a factor.
  for (const denominator of sum.keys()) {
    if (common % denominator !== 0n) common = lowest({ numerator: common, denominator }).numerator * denominator;
  }
  let numerator = 0n;
  for (const [denominator, part] of sum) numerator += part * (common / denominator);
  return lowest({ numerator, denominator: common });
}
