import { browserLanguage } from '../browser/language.ts';
import { saveFile } from '../browser/save-file.ts';
import { csvText } from '../domain/csv.ts';
import { numberFormatOf } from '../domain/number-format.ts';
import { roundedDecimal } from '../domain/points/decimal.ts';
import type { Fraction } from '../domain/points/fraction.ts';

/** As many as the screen shows. */
const PLACES = 2;

/**
 * Saves a table as a CSV file for spreadsheets, with points as numbers in the user's way of writing. Only a page can, see
 * `saveFile`. `what` and `when` are part of the file's name.
 */
export function exportTable(what: string, when: string, rows: readonly (readonly (string | Fraction)[])[]): void {
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? cell : { number: roundedDecimal(cell, PLACES) })),
  );
  const text = csvText(cells, numberFormatOf(browserLanguage()));
  saveFile(`partner-companion-${what}-${when}.csv`, 'text/csv;charset=utf-8', text);
}
