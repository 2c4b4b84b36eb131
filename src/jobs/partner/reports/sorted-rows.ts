import { foldText } from '../../../domain/import/fold-text.ts';
import { mapped, type Pause, sorted } from '../../long-work.ts';
import type { ReportColumn, ReportRow } from './report-kind.ts';

/** A column to sort by; a second time turns the order around. */
export interface ReportSort {
  readonly key: string;
  readonly down: boolean;
}

/** What a click on the heading of a column asks for: up, then down, then as it was. */
export function nextSort(sort: ReportSort | null, key: string): ReportSort | null {
  if (sort?.key !== key) return { key, down: false };
  return sort.down ? null : { key, down: true };
}

/** The rows by a column, those that say nothing in it last; as they came where nothing is chosen or two are equal. */
export async function sortedRows(
  rows: readonly ReportRow[],
  columns: readonly ReportColumn[],
  sort: ReportSort | null,
  pause: Pause,
): Promise<readonly ReportRow[]> {
  const column = columns.find(({ key }) => key === sort?.key);
  if (sort === null || column === undefined) return rows;
  const keyed = await mapped(rows, (row) => ({ row, key: keyOf(row, column) }), pause);
  const sign = sort.down ? -1 : 1;
  const ordered = await sorted(keyed, (a, b) => order(a.key, b.key, sign), pause);
  return ordered.map(({ row }) => row);
}

type SortKey = { readonly text: string; readonly number: number } | null;

function order(a: SortKey, b: SortKey, sign: 1 | -1): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return a.text === b.text ? sign * (a.number - b.number) : sign * (a.text < b.text ? -1 : 1);
}

/** What a row is sorted by. Amounts of two currencies cannot be compared, so they go by currency first. */
function keyOf({ cells }: ReportRow, { key, kind }: ReportColumn): SortKey {
  const cell = cells[key] ?? null;
  if (cell === null || cell === '') return null;
  if (typeof cell !== 'string') return { text: cell.currency, number: cell.minor };
  // Good enough to order by: nothing is reckoned with it.
  return kind === 'number' ? { text: '', number: Number(cell) } : { text: foldText(cell), number: 0 };
}
