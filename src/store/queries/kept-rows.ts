import type { Table } from 'dexie';
import { historyTable } from '../../domain/history/history-tables.ts';
import type { Row } from '../../domain/row.ts';
import type { CompanionDatabase } from '../database.ts';

/** A row and the table that it is of. */
export interface KeptRow {
  readonly table: string;
  readonly row: Row;
}

/** The name of a row among those of all tables. */
export function keptKey(table: string, id: string): string {
  return `${table}|${id}`;
}

/** Rows of any tables, deleted ones too, under `keptKey`; those that are not there, or cannot be read, are left out. */
export async function readKeptRows(
  database: CompanionDatabase,
  ids: readonly (readonly [table: string, id: string])[],
): Promise<ReadonlyMap<string, KeptRow>> {
  const kept = new Map<string, KeptRow>();
  for (const [table, its] of Map.groupBy(ids, ([name]) => name)) {
    const wanted = [...new Set(its.map(([, id]) => id))];
    for (const row of await readRows(database.table<Row, string>(table), wanted))
      kept.set(keptKey(table, row.id), { table, row });
  }
  return kept;
}

/** Rows of one table. A file that the disk has lost makes its row unreadable: it must not take the others with it. */
export async function readRows<R extends Row>(table: Table<R, string>, ids: readonly string[]): Promise<R[]> {
  if (historyTable(table.name).file === null) return (await table.bulkGet([...ids])).filter((row) => row !== undefined);
  const each = await Promise.allSettled(ids.map((id) => table.get(id)));
  return each.flatMap((one) => (one.status === 'fulfilled' && one.value !== undefined ? [one.value] : []));
}
