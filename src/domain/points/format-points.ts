import { type CurrencyCode, minorDigits } from '../currency.ts';
import { withTrueMinus } from '../with-true-minus.ts';
import { roundedDecimal } from './decimal.ts';
import type { Fraction } from './fraction.ts';

const POINT_DECIMALS = 2;

/** Points as the locale writes numbers, at most two decimals, halves away from zero: `1,234.5`. */
export function formatPoints(points: Fraction, locale: string): string {
  // The browser is given the digits themselves: as a number they would be a float.
  const digits = { maximumFractionDigits: POINT_DECIMALS };
  return withTrueMinus(new Intl.NumberFormat(locale, digits), roundedDecimal(points, POINT_DECIMALS));
}

/** An amount (major units) rounded to the digits of its currency, as the locale writes money: `€1,234.50`. */
export function formatValue(value: Fraction, currency: CurrencyCode, locale: string): string {
  const digits = minorDigits(currency) ?? POINT_DECIMALS;
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return withTrueMinus(format, roundedDecimal(value, digits));
}
