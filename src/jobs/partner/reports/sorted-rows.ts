import { foldText } from '../../../domain/import/fold-text.ts';
import type { ReportColumn, ReportRow } from './report-kind.ts';

/** A column to sort by; a second time turns the order around. */
export interface ReportSort {
  readonly key: string;
  readonly down: boolean;
}

/** The rows by a column, those that say nothing in it last; as they came where nothing is chosen or two are equal. */
export function sortedRows(
  rows: readonly ReportRow[],
  columns: readonly ReportColumn[],
  sort: ReportSort | null,
): readonly ReportRow[] {
  const column = columns.find(({ key }) => key === sort?.key);
  if (sort === null || column === undefined) return rows;
  const keyed = rows.map((row) => ({ row, key: keyOf(row, column) }));
  const sign = sort.down ? -1 : 1;
  return keyed
    .sort((a, b) => {
      if (a.key === null || b.key === null) return a.key === b.key ? 0 : a.key === null ? 1 : -1;
      return a.key.text === b.key.text
        ? sign * (a.key.number - b.key.number)
        : sign * (a.key.text < b.key.text ? -1 : 1);
    })
    .map(({ row }) => row);
}

/** What a row is sorted by. Amounts of two currencies cannot be compared, so they go by currency first. */
function keyOf({ cells }: ReportRow, { key, kind }: ReportColumn) {
  const cell = cells[key] ?? null;
  if (cell === null || cell === '') return null;
  if (typeof cell !== 'string') return { text: cell.currency, number: cell.minor };
  // Good enough to order by: nothing is reckoned with it.
  return kind === 'number' ? { text: '', number: Number(cell) } : { text: foldText(cell), number: 0 };
}
