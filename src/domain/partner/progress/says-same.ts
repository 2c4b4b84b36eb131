import { type DecimalText, fractionOf, roundedDecimal } from '../../points/decimal.ts';
import { equal, type Fraction } from '../../points/fraction.ts';

/** Whether a figure that was read says what was worked out, as precisely as it was read: `416` says the same as 415.96. */
export function saysSame(read: DecimalText, workedOut: Fraction): boolean {
  const places = read.split('.')[1]?.length ?? 0;
  return equal(fractionOf(read), fractionOf(roundedDecimal(workedOut, places)));
}
