import { addDays, type CalendarDate, dayFromParts } from '../time.ts';
import type { DateOrder } from './date-order.ts';
import { dateWord, saysNoExpiry } from './date-words.ts';
import { monthOf } from './month-names.ts';

/** What a text says of a date. `ambiguous` holds both readings; `impossible` is a date that no calendar has (31/02). */
export type ReadDate =
  | { readonly kind: 'date'; readonly date: CalendarDate }
  | { readonly kind: 'none'; readonly noExpiry: boolean }
  | {
      readonly kind: 'ambiguous';
      readonly text: string;
      readonly dayFirst: CalendarDate;
      readonly monthFirst: CalendarDate;
    }
  | { readonly kind: 'impossible'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly text: string };

const LONGEST = 80;
const BLANK = /^(?:[-–—./?]*|n\/?a|none|null|nil|tbd|aucune?|keine?|ningun[ao]|nessun[ao]|geen)$/i;
const TIME_OF_DAY =
  /(?:T|,?\s+)\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?\s?(?:[ap]\.?m\.?)?\s?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;
const THREE_NUMBERS = /^(\d{1,4})([-/.])\s?(\d{1,2})\2\s?(\d{1,4})\.?$/;
const TWO_NUMBERS = /^(\d{1,4})\s?[-/.]\s?(\d{1,4})$/;
const EIGHT_DIGITS = /^((?:19|20|21)\d{2})(\d{2})(\d{2})$/;
const SERIAL = /^\d{5}(?:\.\d{1,12})?$/;
const PARTS = /\d+|[\p{L}\p{M}]+|[^\s]/gu;
const HARMLESS = /^[-–—.,/:;()·•|'’‘°ºª]$/u;
const SHORT_YEAR = /^[\p{L}\p{M}]{3,14}\.?\s?[-'’]\s?(\d{2})$/u;

/**
 * Reads a date as people, exports and knowledge bases write it (hubspot-facts 3.8: both orders occur within one
 * language): ISO, numbers with - / or dots, month names of thirteen languages before or after the day, Japanese and
 * Korean, "Feb 2028" and "02/2028" as a month. Two-digit years are of this century. `order` settles 03/05/2027;
 * without it such a date is ambiguous, except with dots, which every locale of CLDR reads day first. `serials`: also
 * read spreadsheet day numbers (1900 system).
 */
export function readDate(
  raw: string,
  options: { readonly order?: DateOrder | null; readonly serials?: boolean } = {},
): ReadDate {
  let text = raw.trim();
  if (text.length > LONGEST) return { kind: 'unreadable', text: raw };
  if (text === '' || BLANK.test(text)) return { kind: 'none', noExpiry: false };
  if (text.includes(':')) text = text.replace(TIME_OF_DAY, '');
  const three = THREE_NUMBERS.exec(text);
  if (three !== null) {
    const [, first = '', separator = '', second = '', last = ''] = three;
    return fromNumbers([first, second, last], raw, options.order ?? null, separator === '.');
  }
  if (saysNoExpiry(text)) return { kind: 'none', noExpiry: true };
  const two = TWO_NUMBERS.exec(text);
  if (two !== null) return fromNumbers([two[1] ?? '', two[2] ?? ''], raw, null, false);
  const compact = EIGHT_DIGITS.exec(text);
  if (compact !== null) return onDay(Number(compact[1]), Number(compact[2]), Number(compact[3]), raw);
  if (options.serials === true && SERIAL.test(text)) return fromSerial(Math.floor(Number(text)), raw);
  return fromWords(text, raw, options.order ?? null);
}

function onDay(year: number, month: number, day: number, text: string): ReadDate {
  const on = dayFromParts(year, month, day);
  return on === null ? { kind: 'impossible', text } : { kind: 'date', date: { on, precision: 'day' } };
}

function inMonth(year: number, month: number, text: string): ReadDate {
  const on = dayFromParts(year, month, 1);
  return on === null ? { kind: 'impossible', text } : { kind: 'date', date: { on, precision: 'month' } };
}

/** The year that four digits or two name; null for any other number of digits. */
function yearOf(digits: string): number | null {
  if (digits.length === 4) return Number(digits);
  return digits.length === 2 ? 2000 + Number(digits) : null;
}

/** Spreadsheets count days from 30 December 1899; only the years 2000 to 2099 are taken for dates. */
function fromSerial(days: number, text: string): ReadDate {
  if (days < 36_526 || days > 73_050) return { kind: 'unreadable', text };
  return { kind: 'date', date: { on: addDays('1899-12-30', days), precision: 'day' } };
}

function fromNumbers(numbers: readonly string[], text: string, order: DateOrder | null, dotted: boolean): ReadDate {
  const [first = '', second = '', third] = numbers;
  const unreadable: ReadDate = { kind: 'unreadable', text };
  if (third === undefined) {
    if (first.length === 4 && second.length <= 2) return inMonth(Number(first), Number(second), text);
    return first.length <= 2 && second.length === 4 ? inMonth(Number(second), Number(first), text) : unreadable;
  }
  if (first.length === 4)
    return third.length <= 2 ? onDay(Number(first), Number(second), Number(third), text) : unreadable;
  const year = yearOf(third);
  if (first.length > 2 || second.length > 2 || year === null) return unreadable;
  const [a, b] = [Number(first), Number(second)];
  const [dayFirst, monthFirst] = [onDay(year, b, a, text), onDay(year, a, b, text)];
  if (order === 'day-first') return dayFirst;
  if (order === 'month-first') return monthFirst;
  if (dayFirst.kind !== 'date') return monthFirst;
  if (monthFirst.kind !== 'date' || a === b || dotted) return dayFirst;
  return { kind: 'ambiguous', text, dayFirst: dayFirst.date, monthFirst: monthFirst.date };
}

function fromWords(text: string, raw: string, order: DateOrder | null): ReadDate {
  const unreadable: ReadDate = { kind: 'unreadable', text: raw };
  const numbers: string[] = [];
  let month: number | null = null;
  let comma = false;
  for (const part of text.normalize('NFKC').match(PARTS) ?? []) {
    const named = monthOf(part);
    if (part >= '0' && part < ':') numbers.push(part);
    else if (named !== null && month === null) month = named;
    else if (!HARMLESS.test(part) && dateWord(part) === null) return unreadable;
    comma ||= part === ',';
  }
  if (month === null)
    return numbers.length < 2 || numbers.length > 3 || comma ? unreadable : fromNumbers(numbers, raw, order, false);
  const [first = '', second] = numbers;
  if (numbers.length === 1) {
    const short = SHORT_YEAR.exec(text)?.[1];
    const year = first.length === 4 ? Number(first) : short === undefined ? null : yearOf(short);
    return year === null ? unreadable : inMonth(year, month, raw);
  }
  if (second === undefined || numbers.length > 2) return unreadable;
  if (first.length === 4) return second.length <= 2 ? onDay(Number(first), month, Number(second), raw) : unreadable;
  const year = yearOf(second);
  return first.length > 2 || year === null ? unreadable : onDay(year, month, Number(first), raw);
}
