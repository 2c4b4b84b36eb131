import { historyTable } from '../../domain/history/history-tables.ts';
import type { Row } from '../../domain/row.ts';
import type { EpochMs } from '../../domain/time.ts';
import type { CompanionDatabase, KeptRecord } from '../database.ts';
import { readRows } from './kept-rows.ts';

/** Rows of a table that may have been something else, and what is known of that. */
export interface ConcernedRows {
  readonly rows: readonly Row[];
  readonly records: readonly KeptRecord[];
}

const SLICE = 1_000;

/** Of some tables the rows that were added or changed after a moment, with the records of those changes. */
export async function readConcernedRows(
  database: CompanionDatabase,
  tables: readonly string[],
  at: EpochMs,
): Promise<ReadonlyMap<string, ConcernedRows>> {
  const byTable = Map.groupBy(await database.history.where('at').above(at).toArray(), ({ table }) => table);
  const found = new Map<string, ConcernedRows>();
  for (const table of tables) {
    const records = byTable.get(table) ?? [];
    const changed = new Set(records.map(({ rowId }) => rowId));
    const isConcerned = ({ id, createdAt }: Row) => createdAt > at || changed.has(id);
    found.set(table, { rows: await walk(database, table, isConcerned), records });
  }
  return found;
}

async function walk(database: CompanionDatabase, name: string, isWanted: (row: Row) => boolean): Promise<Row[]> {
  const table = database.table<Row, string>(name);
  if (historyTable(name).file !== null) {
    const rows = await readRows(table, await table.toCollection().primaryKeys());
    return rows.filter(isWanted);
  }
  const found: Row[] = [];
  let after = '';
  for (;;) {
    const slice = await table.where(':id').above(after).limit(SLICE).toArray();
    const last = slice.at(-1);
    if (last === undefined) return found;
    found.push(...slice.filter(isWanted));
    after = last.id;
  }
}
