import { cleanText } from '../../import/clean-text.ts';
import type { ColumnLayout, LayoutChoices, TableJudgement } from '../../import/column-layout.ts';
import { readDate } from '../../import/read-date.ts';
import { findLinks } from './achievement-link.ts';
import { guessColumns } from './column-guess.ts';
import { holderColumns, readHeadings } from './column-mapping.ts';
import type { ColumnField } from './column-words.ts';

/** How to read a table of certifications. */
export interface TableLayout extends ColumnLayout<ColumnField> {
  /** Columns of the holder's name, in the order in which they are said. */
  readonly holder: readonly number[];
}

/** Titles and notes may stand above the headings. */
const ROWS_ABOVE = 12;

/** Finds the headings of a table among its first rows and what its columns hold. `cells`: some tens of first rows. */
export function judgeTable(
  cells: readonly (readonly string[])[],
  knows: (name: string) => boolean,
  choices: LayoutChoices<ColumnField> = {},
): TableJudgement<TableLayout> {
  const width = cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  const headerRow = choices.headerRow === undefined ? findHeader(cells, knows) : choices.headerRow;
  const below = headerRow === null ? cells : cells.slice(headerRow + 1);
  const column = (index: number) => below.map((row) => row[index] ?? '');
  const headings = Array.from({ length: width }, (_, index) =>
    cleanText((headerRow === null ? '' : cells[headerRow]?.[index]) ?? ''),
  );
  const read = readHeadings(headings, column);
  if (choices.columns !== undefined) {
    const columns = Array.from({ length: width }, (_, index) => choices.columns?.[index] ?? 'ignore');
    return { layout: { headerRow, headings, columns, holder: holderColumns(columns, headings) }, by: 'headings' };
  }
  // A heading that was read but not understood keeps its column out of the guess, unless the table would lack a name or any date.
  const lacks = (field: ColumnField) => !read.columns.includes(field);
  const mayGuess = headerRow === null || lacks('name') || (lacks('earned') && lacks('expires'));
  const columns = mayGuess ? guessColumns(read.columns, column, knows) : read.columns;
  const layout = { headerRow, headings, columns, holder: holderColumns(columns, headings) };
  const says = columns.includes('name') || columns.includes('link');
  const used = columns.filter((field) => field !== 'ignore').length;
  if (says && headerRow !== null && read.understood > 0 && (used >= 2 || width === 1))
    return { layout, by: 'headings' };
  if (!says || used < 2) return { layout, by: 'nothing' };
  if (choices.headerRow === undefined && headerRow === null && looksLikeHeadings(cells, columns)) {
    return judgeTable(cells, knows, { ...choices, headerRow: 0 });
  }
  return { layout, by: 'content' };
}

/**
 * Whether the first row holds words where the others hold dates or addresses: headings in a language not known here.
 */
function looksLikeHeadings(cells: readonly (readonly string[])[], columns: readonly ColumnField[]): boolean {
  const [first = []] = cells;
  return columns.some((field, index) => {
    const text = cleanText(first[index] ?? '');
    if (text === '') return false;
    if (field === 'earned' || field === 'expires') return readDate(text).kind === 'unreadable';
    return (field === 'email' && !text.includes('@')) || (field === 'link' && findLinks(text).length === 0);
  });
}

/** The first of the top rows with the most headings understood; a row with a certification's own name is no heading. */
function findHeader(cells: readonly (readonly string[])[], knows: (name: string) => boolean): number | null {
  let best: number | null = null;
  let most = 0;
  let begun = false;
  cells.slice(0, ROWS_ABOVE).forEach((row, index) => {
    // Titles and remarks may stand above headings, certifications do not.
    begun ||= row.some((cell) => knows(cell));
    if (begun) return;
    const { understood } = readHeadings(row, (column) => cells.slice(index + 1).map((below) => below[column] ?? ''));
    const filled = row.filter((cell) => cell.trim() !== '').length;
    // Prose with one word of ours in a dozen cells is no row of headings.
    const enough = understood >= 3 || (understood * 4 >= filled && (understood > 1 || filled <= 3));
    if (understood > most && enough) {
      best = index;
      most = understood;
    }
  });
  return best;
}
