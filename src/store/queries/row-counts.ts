import type { CompanionDatabase } from '../database.ts';

export interface RowCount {
  readonly table: string;
  /** Deleted ones too: they take room as well. */
  readonly count: number;
}

/** How many rows some tables hold. */
export function readRowCounts(database: CompanionDatabase, names: readonly string[]): Promise<RowCount[]> {
  return Promise.all(names.map(async (table) => ({ table, count: await database.table(table).count() })));
}
