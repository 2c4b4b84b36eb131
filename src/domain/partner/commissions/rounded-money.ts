import type { CurrencyCode } from '../../currency.ts';
import type { Money } from '../../money.ts';
import { roundedDecimal } from '../../points/decimal.ts';
import type { Fraction } from '../../points/fraction.ts';

/** An exact amount in minor units as money, halves away from zero: for showing, never to go on from. */
export function roundedMoney(minor: Fraction, currency: CurrencyCode): Money {
  return { minor: Number(roundedDecimal(minor, 0)), currency };
}
