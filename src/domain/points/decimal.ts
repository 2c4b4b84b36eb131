import createBig from 'big.js';
import type { Fraction } from './fraction.ts';

/**
 * An exact number as plain digits: an optional `-`, digits, optionally `.` and digits; no exponent, no grouping. It is
 * how amounts and points are kept in rows and files, since it says what it means in every language and loses nothing.
 */
export type DecimalText = `${number}`;

// A constructor of our own, so that no other user of the package can change how we round. Strict refuses floats.
const Big = createBig();
Big.strict = true;

const DECIMAL = /^-?\d+(\.\d+)?$/;
/** Beyond any amount or number of points; keeps hostile texts from becoming hostile arithmetic. */
const MOST_CHARACTERS = 60;

/** Whether a text is a decimal of at most 60 characters. */
export function isDecimalText(text: string): text is DecimalText {
  return text.length <= MOST_CHARACTERS && isPlain(text);
}

/** The one way to write a decimal: no needless zeros, no `-0`. Throws a RangeError on a text that is no decimal. */
export function plainDecimal(text: string): DecimalText {
  if (!isDecimalText(text)) throw new RangeError('not a decimal');
  return written(new Big(text).toFixed());
}

/** A decimal as an exact fraction. Throws a RangeError on a text that is no decimal. */
export function fractionOf(text: string): Fraction {
  const [whole = '', decimals = ''] = plainDecimal(text).split('.');
  return { numerator: BigInt(whole + decimals), denominator: 10n ** BigInt(decimals.length) };
}

/**
 * A fraction to `places` decimals, halves away from zero, all of them written out: a third to two places is `0.33`, two
 * are `2.00`. The only place where points are rounded; it is for showing, never to go on from.
 */
export function roundedDecimal({ numerator, denominator }: Fraction, places: number): DecimalText {
  // Half up is the constructor's own mode, and `div` rounds to `DP` from the whole remainder, so once and correctly.
  Big.DP = places;
  const text = new Big(numerator).div(new Big(denominator)).toFixed(places);
  return written(/[1-9]/.test(text) ? text : text.replace('-', ''));
}

function isPlain(text: string): text is DecimalText {
  return DECIMAL.test(text);
}

function written(text: string): DecimalText {
  if (!isPlain(text)) throw new RangeError('not a decimal');
  return text;
}
