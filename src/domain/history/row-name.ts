import { historyTable } from './history-tables.ts';

const LONGEST = 120;

/** What a row is called: the first line of the first of its naming fields that says anything, shortened; empty for none. */
export function rowName(table: string, row: object): string {
  for (const field of historyTable(table).names) {
    const value: unknown = Reflect.get(row, field);
    const name = typeof value === 'string' ? firstLine(value) : '';
    if (name !== '') return name;
  }
  return '';
}

/** The first line of a text that says anything, shortened to what fits in a list. */
export function firstLine(text: string): string {
  // No more than the beginning is looked at: a text can be as long as a book.
  const [line = ''] = text
    .trimStart()
    .slice(0, 4 * LONGEST)
    .split(/[\r\n]/, 1);
  const name = line.replace(/\s+/g, ' ').trim();
  return name.length <= LONGEST ? name : `${name.slice(0, LONGEST - 1).toWellFormed()}…`;
}
