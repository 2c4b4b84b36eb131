import { canonicalText } from './canonical-text.ts';

// The text of a backup's tables, which its sum is taken of: the tables in the order of their names, one line a row, so that a
// damaged file can still be read by eye, and by a program that knows nothing of us.

export function beginTable(table: string, isFirst: boolean): string {
  return `${isFirst ? '{' : '\n],'}\n${JSON.stringify(table)}:[`;
}

/** Rows of a table; `areFirst` when none stand before them. Throws a TypeError on a row that is not plain. */
export function rowLines(rows: readonly object[], areFirst: boolean): string {
  return rows.map((row, index) => `${areFirst && index === 0 ? '' : ','}\n${canonicalText(row)}`).join('');
}

/** After the last table. */
export function endTables(anyTable: boolean): string {
  return anyTable ? '\n]\n}' : '{}';
}
