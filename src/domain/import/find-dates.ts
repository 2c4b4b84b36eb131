import type { DateOrder } from './date-order.ts';
import { type DateWord, dateWord } from './date-words.ts';
import { readDate } from './read-date.ts';

/** A date met in a line: its text, what the words beside it say of it, and the stretch of the line that both take. */
export interface DateInLine {
  readonly text: string;
  readonly meaning: 'expires' | 'earned' | null;
  readonly start: number;
  readonly end: number;
}

/** Every shape that may be a date; `readDate` has the last word. Bounded repeats only, so that any line is linear. */
const SHAPES = new RegExp(
  [
    String.raw`\d{4}\s?[年년]\s?\d{1,2}\s?[月월](?:\s?\d{1,2}\s?[日일])?`,
    String.raw`\d{1,4}([-/.])\s?\d{1,2}\1\s?\d{2,4}`,
    String.raw`\d{1,2}(?:st|nd|rd|th|er|re|\.|º|ª|°)?[\s-]{1,3}(?:(?:de|of|do)\s{1,2}|d['’]\s?)?[\p{L}\p{M}]{3,14}[.,]{0,2}[\s-]{1,3}(?:(?:de|del|do)\s{1,2})?\d{2,4}`,
    String.raw`[\p{L}\p{M}]{3,14}\.?[\s-]{1,3}(?:\d{1,2}(?:st|nd|rd|th|er)?(?:,\s{0,2}|\s{1,3}))?(?:(?:de|del|do)\s{1,2})?\d{4}`,
    String.raw`\d{1,2}[-/.]\d{4}|\d{4}[-/.]\d{2}`,
  ]
    .map((shape) => `(?:${shape})`)
    .join('|')
    // A shape starts and ends where a word or number does.
    .replace(/^/, String.raw`(?<![\p{L}\p{M}\d/.-])(?:`)
    .concat(String.raw`)(?!\d)`),
  'giu',
);
const FIRST_WORD = /^(?:\d+|[\p{L}\p{M}]+)/u;
const WORDS_BEFORE = /[\p{L}\p{M}]+|\d+|[^\s]/gu;
const PUNCTUATION = /^[-–—.,/:;()[\]·•|'’‘"*_~>]$/u;

/** Dates in a line of at most a few hundred characters, in order, each with the meaning of the words around it. */
export function findDates(line: string, order: DateOrder | null = null): readonly DateInLine[] {
  if (!/\d{2}/.test(line)) return [];
  const dates: { start: number; end: number; text: string }[] = [];
  SHAPES.lastIndex = 0;
  for (let match = SHAPES.exec(line); match !== null; match = SHAPES.exec(line)) {
    const kind = readDate(match[0], { order }).kind;
    if (kind !== 'unreadable' && kind !== 'none') {
      dates.push({ start: match.index, end: match.index + match[0].length, text: match[0] });
      continue;
    }
    SHAPES.lastIndex = match.index + (FIRST_WORD.exec(match[0])?.[0].length ?? 1);
  }
  let before = 0;
  return dates.map((date, index) => {
    const label = labelBefore(line, before, date.start);
    const next = dates[index + 1]?.start ?? line.length;
    const after = label.meaning === null ? meaningAfter(line.slice(date.end, next), next === line.length) : NO_LABEL;
    before = date.end + after.length;
    return { ...date, start: label.start, end: before, meaning: label.meaning ?? after.meaning };
  });
}

/** Walks back over words of dates and punctuation; the meaning is that of the strongest word met. */
function labelBefore(line: string, from: number, to: number): { start: number; meaning: DateInLine['meaning'] } {
  const parts = [...line.slice(from, to).matchAll(WORDS_BEFORE)];
  let start = to;
  const met = new Set<DateWord>();
  for (const part of parts.reverse()) {
    const word = dateWord(part[0]);
    if (word === null && !PUNCTUATION.test(part[0])) break;
    if (word !== null) met.add(word);
    start = from + part.index;
  }
  return { start, meaning: met.has('expires') ? 'expires' : met.has('earned') ? 'earned' : null };
}

interface Label {
  readonly length: number;
  readonly meaning: DateInLine['meaning'];
}

const NO_LABEL: Label = { length: 0, meaning: null };

/**
 * Japanese, Korean and some people put the word after the date: "2026年1月発行", "Jan. 2026 ausgestellt". Between two dates
 * it belongs to the first only where a mark parts it from the second.
 */
function meaningAfter(rest: string, isLast: boolean): Label {
  const next = /^[\s)に]{0,3}([\p{L}\p{M}]+)/u.exec(rest);
  if (next === null || !(isLast || /[·•|,;/]/.test(rest))) return NO_LABEL;
  const word = dateWord(next[1] ?? '');
  return word === null || word === 'filler' ? NO_LABEL : { length: next[0].length, meaning: word };
}
