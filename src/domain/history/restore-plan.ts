import type { Row } from '../row.ts';
import type { EpochMs } from '../time.ts';
import type { HistoryRecord } from './history-record.ts';
import { broughtBack, isFileLost, stateAsOf } from './state-as-of.ts';

/** How many rows of a table come back, change and go. */
export interface RestoreCounts {
  readonly table: string;
  readonly back: number;
  readonly changed: number;
  readonly gone: number;
}

export interface RestorePlan {
  /** As they shall be, each as its next revision. */
  readonly rows: readonly Row[];
  readonly counts: RestoreCounts;
}

/** What brings the rows of a table to what they were at a moment. Rows that were the same are left out, and
 * those whose file is no longer kept. */
export function restorePlan(
  table: string,
  kept: readonly Row[],
  records: readonly Pick<HistoryRecord, 'rowId' | 'at' | 'before'>[],
  { at, now }: { readonly at: EpochMs; readonly now: EpochMs },
): RestorePlan {
  const byRow = Map.groupBy(records, ({ rowId }) => rowId);
  const rows: Row[] = [];
  const counts = { table, back: 0, changed: 0, gone: 0 };
  for (const row of kept) {
    const next = broughtBack(row, stateAsOf(table, row, byRow.get(row.id) ?? [], at), now);
    if (next === null || (next.deletedAt === null && isFileLost(table, row))) continue;
    rows.push(next);
    if (next.deletedAt !== null) counts.gone += 1;
    else if (row.deletedAt !== null) counts.back += 1;
    else counts.changed += 1;
  }
  return { rows, counts };
}
