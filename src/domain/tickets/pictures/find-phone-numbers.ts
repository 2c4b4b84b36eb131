import type { Span } from './span.ts';

/**
 * Numbers that have the digits of a phone number and are none: dates with or without a time, times, amounts of money,
 * percentages, network addresses and versions. Their place is blanked, in this order, before phone numbers are looked for, so that one
 * that stands beside them is still found.
 */
const OTHER_NUMBERS = [
  /(?<!\d)(?:19|20)\d\d([-/.])\d{1,2}\1\d{1,2}(?!\d)/g,
  /(?<!\d)\d{1,2}([-/.])\d{1,2}\1(?:19|20)\d\d(?!\d)/g,
  /(?<![\d./-])\d{1,2}([-/.])\d{1,2}\1\d\d(?![\d./-]|[ -]\d)/g,
  /(?<!\d)\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d+)?(?!\d)/g,
  /[+-]?\d{1,3}(?:[ ., ’']\d{3}){0,5}(?:[.,]\d{1,4})? ?(?:[$€£¥₹%]|(?:EUR|USD|GBP|CHF|JPY|CAD|AUD)\b)/giu,
  /(?:[$€£¥₹]|\b(?:EUR|USD|GBP|CHF|JPY|CAD|AUD)) ?[+-]?(?:\d{1,3}(?:[ .,’']\d{3}){1,5}|\d{1,15})(?:[.,]\d{1,4})?(?![\d-])/giu,
  /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])/g,
];

/** No letter and no digit, so that a number beside it stands alone. */
const BLANK = '\u00a4';

/** Digits with at most three separators between any two of them. What stands before and behind is looked at apart. */
const CANDIDATE = /(?:\+|\(\+?)?\d(?:[ \-./()]{0,3}\d){5,18}/g;
const LABEL =
  /(?:tel|tél|téléphone|telephone|phone|mobile|mobil|cell|portable|fax|call|appel\p{L}*|whatsapp|sms|gsm|☎|📞)[^\p{L}\d]{0,5}$/iu;
const LABEL_REACH = 20;
/** E.164: 15 digits are the most a number has. */
const MOST_DIGITS = 15;

const NORTH_AMERICAN = /^(?:1[ .-]?)?(?:\([2-9]\d\d\) ?|[2-9]\d\d[ .-])\d{3}[ .-]\d{4}$/;
const PAIRS = /^\d\d(?:([ .])\d\d)(?:\1\d\d){2,4}$/;
const THOUSANDS = /^\d{1,3}(?:[ .]\d{3})+$/;

/**
 * Parts of a text that can be phone numbers: written with a country code, with a leading zero, as in North America, in pairs
 * of digits, or any number of at least 6 digits after a word such as "phone". Blanks must be plain ones. Bare ids,
 * amounts, dates and times are none.
 */
export function findPhoneNumbers(text: string): readonly Span[] {
  const blanked = OTHER_NUMBERS.reduce(
    (rest, pattern) => rest.replace(pattern, (found) => BLANK.repeat(found.length)),
    text,
  );
  return [...blanked.matchAll(CANDIDATE)].flatMap((match) => {
    // A whole number in brackets is not one with its area code in brackets.
    const enclosed = match[0].startsWith('(') && match[0].split('(').length > match[0].split(')').length;
    const number = enclosed ? match[0].slice(1) : match[0];
    const end = match.index + match[0].length;
    const start = end - number.length;
    const before = blanked.slice(Math.max(0, start - LABEL_REACH), start);
    if (!standsAlone(before, blanked.slice(end, end + 1))) return [];
    return isPhoneNumber(number, LABEL.test(before)) ? [{ start, end }] : [];
  });
}

/** A number inside a word, a file's name or a longer number is part of that. */
function standsAlone(before: string, after: string): boolean {
  return !/[\p{L}\p{N}_#@-]$|[\p{N}][./]$/u.test(before) && !/^[\p{L}\p{N}_@%]/u.test(after);
}

function isPhoneNumber(found: string, labelled: boolean): boolean {
  const digits = found.replace(/\D/g, '').length;
  if (digits > MOST_DIGITS) return false;
  const body = found.replace(/^\(?\+/, '');
  if (labelled) return digits >= 6;
  // "+1 234 567 contacts" is a change, "+33 612 345 678" a number to call.
  if (body !== found) return digits >= (THOUSANDS.test(body) ? 9 : 7);
  if (/^\(?00[1-9]/.test(found)) return digits >= 9;
  if (/^\(?0[1-9]/.test(found)) return digits >= 9 && digits <= 12;
  return NORTH_AMERICAN.test(found) || PAIRS.test(found);
}
