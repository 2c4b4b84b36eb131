import { quoted } from '../draft-problem.ts';
import { type GroupMark, type NumberFormat, plainMarks } from '../number-format.ts';
import { type DecimalText, fractionOf } from './decimal.ts';
import { compare } from './fraction.ts';
import { amountWritten } from './written-amount.ts';

/** What a typed amount means. */
export type AmountReading =
  | { readonly kind: 'amount'; readonly value: DecimalText }
  /** What it can mean, the user's own way of writing first where it is one of them; one at least. */
  | { readonly kind: 'question'; readonly readings: readonly DecimalText[] }
  | ({ readonly kind: 'refused' } & AmountRefusal);

export type AmountRefusal =
  | { readonly reason: 'empty' | 'negative'; readonly data: null }
  | { readonly reason: 'not-a-number' | 'misplaced-separators'; readonly data: { readonly text: string } }
  | { readonly reason: 'too-large'; readonly data: { readonly limit: DecimalText } };

/** Amounts from here on are slips: no deal is worth a million thousand millions in any currency. */
const LIMIT: DecimalText = '1000000000000000';
const MOST_CHARACTERS = 50;
const MARKS: readonly GroupMark[] = [',', '.', ' ', "'"];

/**
 * The amount that a text means to someone who writes numbers as `format` says. It asks instead of guessing: `1.234` is
 * 1234 to a German and may be either 1.234 or 1234 from someone whose decimals follow a point, and `1.234,50` in English
 * is offered as 1234.50 instead of being taken. Whole and decimal amounts from 0 up to, not including, 10^15.
 */
export function readAmount(text: string, format: NumberFormat): AmountReading {
  // A glance at the length first: a pasted book is no amount, and nothing below should have to walk through it.
  if (text.length > 10 * MOST_CHARACTERS) return refused('not-a-number', text);
  const typed = plainMarks(text).trim();
  if (typed === '') return { kind: 'refused', reason: 'empty', data: null };
  if (/^[-\u2212][\d.,' ]+$/.test(typed) && /\d/.test(typed))
    return { kind: 'refused', reason: 'negative', data: null };
  if (!/^[\d.,' ]+$/.test(typed) || !/\d/.test(typed)) return refused('not-a-number', text);
  if (typed.length > MOST_CHARACTERS) return tooLarge();
  const readings = readingsOf(typed, format);
  if (readings.length === 0) return refused('misplaced-separators', text);
  const possible = readings.filter((reading) => compare(fractionOf(reading), fractionOf(LIMIT)) < 0);
  const [first] = possible;
  if (first === undefined) return tooLarge();
  return amountWritten(typed, format) !== null && possible.length === 1
    ? { kind: 'amount', value: first }
    : { kind: 'question', readings: possible };
}

/** Every number that the text is well written as, the user's own way of writing first. */
function readingsOf(typed: string, own: NumberFormat): readonly DecimalText[] {
  const inOwn = amountWritten(typed, own);
  // What is well written in the user's own way stands, unless it is thousands in another: a decimal mark, three digits.
  const couldBeThousands = /^[1-9]\d{0,2}[.,]\d{3}$/.test(typed) && typed.includes(own.decimal);
  if (inOwn !== null && !couldBeThousands) return [inOwn];
  // A number that ends in a mark is one being typed, and only the user's own decimal mark may stand there.
  const others = /[.,]$/.test(typed) ? [] : FORMATS.map((format) => amountWritten(typed, format));
  return [...new Set([inOwn, ...others].filter((reading) => reading !== null))];
}

/** All ways of writing a number that are in use somewhere. */
const FORMATS: readonly NumberFormat[] = (['.', ','] as const).flatMap((decimal) =>
  MARKS.filter((mark) => mark !== decimal).flatMap((group) => [false, true].map((lakh) => ({ decimal, group, lakh }))),
);

function refused(reason: 'not-a-number' | 'misplaced-separators', text: string): AmountReading {
  return { kind: 'refused', reason, data: { text: quoted(text.trim()) } };
}

function tooLarge(): AmountReading {
  return { kind: 'refused', reason: 'too-large', data: { limit: LIMIT } };
}
