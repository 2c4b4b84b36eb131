import type { NumberFormat } from './number-format.ts';
import type { DecimalText } from './points/decimal.ts';

/** A text, or a number that a spreadsheet is to take as one. */
export type CsvCell = string | { readonly number: DecimalText };

/** Without it Excel takes the file for one of an older encoding. */
const BYTE_ORDER_MARK = '\ufeff';

/** What a spreadsheet would take for a formula, also behind spaces or behind what we put in front ourselves. */
const FORMULA = /^[\s']*[=+\-@]|^'*[\t\r\n]/;

/**
 * Rows as a CSV file that spreadsheets open as it is meant: with a byte-order mark, semicolons where the decimal mark is a
 * comma, numbers in that way of writing, and an apostrophe before every text that would be taken for a formula.
 */
export function csvText(rows: readonly (readonly CsvCell[])[], { decimal }: Pick<NumberFormat, 'decimal'>): string {
  const delimiter = decimal === ',' ? ';' : ',';
  const lines = rows.map((cells) => cells.map((cell) => written(cell, delimiter, decimal)).join(delimiter));
  return `${BYTE_ORDER_MARK}${lines.map((line) => `${line}\r\n`).join('')}`;
}

/** A text that no spreadsheet takes for a formula. */
export function defused(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** A text as it was before `defused`. */
export function undefused(text: string): string {
  return text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;
}

function written(cell: CsvCell, delimiter: string, decimal: NumberFormat['decimal']): string {
  if (typeof cell !== 'string') return cell.number.replace('.', decimal);
  const text = defused(cell);
  const plain = !text.includes(delimiter) && !/["\r\n]|^\s|\s$/.test(text);
  return plain ? text : `"${text.replaceAll('"', '""')}"`;
}
