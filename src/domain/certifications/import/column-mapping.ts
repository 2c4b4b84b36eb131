import { cleanText } from '../../import/clean-text.ts';
import { dateWord } from '../../import/date-words.ts';
import { findDates } from '../../import/find-dates.ts';
import { foldText } from '../../import/fold-text.ts';
import {
  type ColumnField,
  FAMILY_NAMES,
  FIELD_OF_HEADING,
  GIVEN_NAMES,
  ISSUER_OR_EMPLOYER,
  NAME_OF_WHAT,
  NOT_A_NAME,
  TITLE_OF_WHAT,
  WHOLE_HEADINGS_ONLY,
} from './column-words.ts';

const LONGEST_HEADING = 60;
const LONGEST_PHRASE = 5;
/** Of two phrases of one length in a heading the later of these fields wins: "Certificate holder e-mail". */
const PREFERENCE: readonly ColumnField[] = [
  'name',
  'holder',
  'issuer',
  'link',
  'email',
  'credentialId',
  'earned',
  'expires',
];

/** Whether a line is a heading of a list and nothing else: "Certification", "Date d'expiration". */
export function isHeading(line: string): boolean {
  return line.length <= LONGEST_HEADING && FIELD_OF_HEADING.has(foldText(line));
}

/** The field that one heading names by itself; `ignore` for none. */
export function fieldOfHeading(heading: string): ColumnField {
  // "Foo Certificate, expires 3 May 2027" is a row of its own, not headings.
  const folded = heading.length > LONGEST_HEADING || findDates(heading).length > 0 ? '' : foldText(heading);
  const whole = FIELD_OF_HEADING.get(folded);
  if (whole !== undefined) return whole;
  const words = folded.split(' ');
  // "Expiration date of certification" is an end, however long the rest of it.
  if (phrasesOf(words).some((phrase) => fieldOfPhrase(phrase, words.length) === 'expires')) return 'expires';
  for (let length = Math.min(LONGEST_PHRASE, words.length); length > 0; length -= 1) {
    const field = bestPhrase(words, length);
    if (field === null) continue;
    if (field !== 'name') return field;
    if (words.some((word) => NOT_A_NAME.has(word))) return 'ignore';
    return words.some(speaksOfDates) ? 'earned' : 'name';
  }
  return 'ignore';
}

/** All stretches of a heading's words, up to the longest that a phrase has. */
function phrasesOf(words: readonly string[], length?: number): readonly string[] {
  const lengths = length === undefined ? Array.from({ length: LONGEST_PHRASE }, (_, index) => index + 1) : [length];
  return lengths.flatMap((size) =>
    words.flatMap((_, start) => (start + size <= words.length ? [words.slice(start, start + size).join(' ')] : [])),
  );
}

function fieldOfPhrase(phrase: string, headingWords: number): ColumnField | undefined {
  return WHOLE_HEADINGS_ONLY.has(phrase) && headingWords > 1 ? undefined : FIELD_OF_HEADING.get(phrase);
}

function bestPhrase(words: readonly string[], length: number): ColumnField | null {
  const fields = phrasesOf(words, length).flatMap((phrase) => fieldOfPhrase(phrase, words.length) ?? []);
  return fields.toSorted((a, b) => PREFERENCE.indexOf(b) - PREFERENCE.indexOf(a))[0] ?? null;
}

function speaksOfDates(word: string): boolean {
  return ['date', 'datum', 'fecha', 'data', 'dato'].includes(word) || dateWord(word) === 'earned';
}

/** What the headings of a table mean together, column by column, and how many of them were understood. */
export interface HeadingReading {
  readonly columns: readonly ColumnField[];
  readonly understood: number;
}

/**
 * Reads a row of headings. A bare "Name" is the certification's unless another column is; then it is the holder's. A
 * field is taken once, except the holder's (first and last name). `cellsBelow`: some cells under a column, for
 * headings that only their content decides.
 */
export function readHeadings(
  headings: readonly string[],
  cellsBelow: (column: number) => readonly string[],
): HeadingReading {
  const folded = headings.map((heading) => (heading.length > LONGEST_HEADING ? '' : foldText(cleanText(heading))));
  const found = folded.map((heading): ColumnField => (isOpen(heading) ? 'ignore' : fieldOfHeading(heading)));
  const columns = keepFirst(found, folded);
  const has = (field: ColumnField) => columns.includes(field);
  const halves = folded.some((heading) => GIVEN_NAMES.has(heading) || FAMILY_NAMES.has(heading));
  folded.forEach((heading, index) => {
    if (NAME_OF_WHAT.has(heading)) columns[index] = bareName(has('name') || halves, namesHolder(columns, folded));
    else if (TITLE_OF_WHAT.has(heading) && !has('name')) columns[index] = 'name';
    else if (
      ISSUER_OR_EMPLOYER.has(heading) &&
      !has('issuer') &&
      cellsBelow(index).some((cell) => /hub ?spot/i.test(cell))
    )
      columns[index] = 'issuer';
  });
  return { columns, understood: columns.filter((field) => field !== 'ignore').length };
}

/** Headings whose meaning depends on the other columns. */
function isOpen(heading: string): boolean {
  return NAME_OF_WHAT.has(heading) || TITLE_OF_WHAT.has(heading) || ISSUER_OR_EMPLOYER.has(heading);
}

function bareName(taken: boolean, holderIsMissing: boolean): ColumnField {
  if (!taken) return 'name';
  return holderIsMissing ? 'holder' : 'ignore';
}

/**
 * "Name" beside a certification column is a person, alone or with the other half of a name, but not with a full one.
 */
function namesHolder(columns: readonly ColumnField[], folded: readonly string[]): boolean {
  return columns.every((field, index) => {
    const heading = folded[index] ?? '';
    return field !== 'holder' || GIVEN_NAMES.has(heading) || FAMILY_NAMES.has(heading);
  });
}

function keepFirst(found: readonly ColumnField[], folded: readonly string[]): ColumnField[] {
  const exact = (field: ColumnField) =>
    found.findIndex((other, index) => other === field && FIELD_OF_HEADING.get(folded[index] ?? '') === field);
  return found.map((field, index) => {
    if (field === 'ignore') return field;
    const heading = folded[index] ?? '';
    if (field === 'holder' && (GIVEN_NAMES.has(heading) || FAMILY_NAMES.has(heading))) return field;
    const chosen = exact(field) === -1 ? found.indexOf(field) : exact(field);
    return chosen === index ? field : 'ignore';
  });
}

/** Columns of the holder's name in the order in which a name is said: first name first. */
export function holderColumns(columns: readonly ColumnField[], headings: readonly string[]): readonly number[] {
  const rank = (column: number) => {
    const heading = foldText(headings[column] ?? '');
    return GIVEN_NAMES.has(heading) ? 0 : FAMILY_NAMES.has(heading) ? 2 : 1;
  };
  const held = columns.flatMap((field, column) => (field === 'holder' ? [column] : []));
  return held.toSorted((a, b) => rank(a) - rank(b));
}
