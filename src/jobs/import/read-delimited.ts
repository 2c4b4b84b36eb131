import Papa from 'papaparse';
import { DELIMITERS, type Delimiter, type DelimiterTry } from '../../domain/import/choose-delimiter.ts';
import { IMPORT_LIMITS, type ImportRefusal } from '../../domain/import/import-refusal.ts';
import { createBreather } from './breather.ts';

export type Cells = readonly (readonly string[])[];

export type DelimitedReading =
  | { readonly kind: 'cells'; readonly cells: Cells }
  | { readonly kind: 'refused'; readonly refusal: ImportRefusal };

export interface DelimitedOptions {
  readonly delimiter: Delimiter;
  /** Leaves line ends within cells as they are. For a text whose rows are known to end in CR LF. */
  readonly exact?: boolean;
  readonly signal?: AbortSignal;
  /** Characters read so far. */
  readonly onProgress?: (characters: number) => void;
}

const SLICE = 128 * 1024;
/** A quote that nothing closes swallows all that follows; past this much, quotes are taken for letters. */
const LONGEST_RECORD = 2 * 1024 * 1024;
/** Rows that may stand above those that count. */
const HEADINGS = 15;
const SAMPLE_CHARACTERS = 64 * 1024;
const SAMPLE_ROWS = 80;
/** No text has this letter, so a parser that quotes by it does not quote. */
const NO_QUOTE = '\uE000';

/**
 * Cuts a delimited text into cells, slice by slice, with the page getting its turn in between. Blank rows stay, so
 * that numbers agree.
 */
export async function readDelimited(text: string, options: DelimitedOptions): Promise<DelimitedReading> {
  const { delimiter, exact = false, signal, onProgress } = options;
  const newline = exact ? '\r\n' : '\n';
  const breather = createBreather();
  const rows: string[][] = [];
  let quoting = true;
  let wanted = SLICE;
  let pending = '';
  for (let at = 0; at < text.length || pending !== ''; ) {
    if (pending.length < wanted && at < text.length) {
      const end = sliceEnd(text, at);
      pending += exact ? withoutMark(text.slice(at, end)) : unified(text.slice(at, end));
      at = end;
      continue;
    }
    const more = at < text.length;
    let parsed = parse(pending, delimiter, quoting, more, newline);
    if (parsed.rows.length === 0 && more) {
      if (quoting && wanted >= LONGEST_RECORD) quoting = false;
      else wanted *= 2;
      continue;
    }
    if (parsed.unclosed) {
      // What stands before the open quote is sound; from its row on, quotes are letters.
      parsed = parse(pending, delimiter, true, true, newline);
      quoting = false;
    }
    for (const row of parsed.rows) rows.push(row);
    if (rows.length > IMPORT_LIMITS.rows + HEADINGS)
      return refused({ reason: 'too-many-rows', limit: IMPORT_LIMITS.rows });
    pending = parsed.complete ? '' : pending.slice(parsed.read);
    wanted = SLICE;
    if (breather.isDue()) {
      await breather.breathe();
      if (signal?.aborted === true) return refused({ reason: 'cancelled' });
      onProgress?.(at);
    }
  }
  return { kind: 'cells', cells: rows };
}

/** The end of the next slice; a line end of two characters is not cut. */
function sliceEnd(text: string, at: number): number {
  const end = Math.min(at + SLICE, text.length);
  return text.charAt(end - 1) === '\r' && end < text.length ? end + 1 : end;
}

/** The first rows of a text as each known delimiter would cut them. */
export function tryDelimiters(text: string, only?: Delimiter): readonly DelimiterTry[] {
  const start = unified(text.slice(0, SAMPLE_CHARACTERS));
  const whole = text.length <= SAMPLE_CHARACTERS;
  return DELIMITERS.filter((delimiter) => (only === undefined ? start.includes(delimiter) : delimiter === only)).map(
    (delimiter) => {
      const { rows: quotedRows, unclosed } = parse(start, delimiter, true, !whole);
      const quoted = unclosed ? [] : quotedRows;
      const rows = quoted.length < 2 ? parse(start, delimiter, false, !whole).rows : quoted;
      return { delimiter, cells: rows.slice(0, SAMPLE_ROWS) };
    },
  );
}

/** Excel's first line `sep=;` as the delimiter it names, and the text without it. */
export function separatorLine(text: string): { readonly delimiter: Delimiter; readonly rest: string } | null {
  const [line = '', named = ''] = /^\uFEFF?"?sep=(.)"?\r?\n/i.exec(text.slice(0, 20)) ?? [];
  const delimiter = DELIMITERS.find((known) => known === named);
  return delimiter === undefined ? null : { delimiter, rest: text.slice(line.length) };
}

function unified(text: string): string {
  const plain = withoutMark(text);
  return plain.includes('\r') ? plain.replace(/\r\n?/g, '\n') : plain;
}

function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

interface Parsed {
  readonly rows: readonly string[][];
  /** Characters that the rows took. */
  readonly read: number;
  /** Whether the last row is among them. */
  readonly complete: boolean;
  readonly unclosed: boolean;
}

function parse(
  text: string,
  delimiter: Delimiter,
  quoting: boolean,
  more: boolean,
  newline: '\n' | '\r\n' = '\n',
): Parsed {
  const parser = new Papa.Parser({ delimiter, newline, quoteChar: quoting ? '"' : NO_QUOTE });
  const result: Papa.ParseResult<string[]> = parser.parse(text, 0, more);
  const unclosed = result.errors.some((error) => error.code === 'MissingQuotes');
  const rows = quoting ? result.data : result.data.map((row) => row.map(withoutQuotes));
  return { rows, read: result.meta.cursor, complete: !more, unclosed };
}

function withoutQuotes(cell: string): string {
  return cell.includes('"') ? cell.replace(/^\s?"|"\s?$/g, '') : cell;
}

function refused(refusal: ImportRefusal): DelimitedReading {
  return { kind: 'refused', refusal };
}
