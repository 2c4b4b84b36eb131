import { fractionOf, roundedDecimal } from '../../../domain/points/decimal.ts';
import { equal, type Fraction } from '../../../domain/points/fraction.ts';

/** What stands before a result: one that is rounded to be shown is not said to be equal. */
export function equalsSign(value: Fraction, places: number): '=' | '≈' {
  return equal(fractionOf(roundedDecimal(value, places)), value) ? '=' : '≈';
}
