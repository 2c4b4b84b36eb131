import type { Table } from 'dexie';
import type { CompanionDatabase } from '../database.ts';

const SLICE = 500;

/**
 * Gives every row of some tables to `take`, slice by slice in the order of their keys, all as they are at one moment. `take`
 * must not wait for anything: the transaction would end. Tells how many rows the browser could not read: a row whose file the
 * disk has lost must not cost the others.
 */
export function walkTables(
  database: CompanionDatabase,
  names: readonly string[],
  take: (table: string, rows: readonly object[]) => void,
): Promise<number> {
  return database.transaction('r', [...names], async () => {
    let lost = 0;
    for (const name of names) {
      const table = database.table<object, string>(name);
      let after = '';
      for (;;) {
        const { rows, keys } = await readSlice(table, after);
        const last = keys.at(-1);
        if (last === undefined) break;
        take(name, rows);
        lost += keys.length - rows.length;
        after = last;
      }
    }
    return lost;
  });
}

/** The rows after a key that can be read, and the keys of all of them. */
async function readSlice(table: Table<object, string>, after: string) {
  const slice = () => table.where(':id').above(after).limit(SLICE);
  const keyOf = (row: object) => String(Reflect.get(row, table.schema.primKey.name));
  try {
    const rows = await slice().toArray();
    return { rows, keys: rows.map(keyOf) };
  } catch {
    // One by one, to find which of them it is. When nothing can be read at all, asking for the keys says so.
    const keys = await slice().primaryKeys();
    const rows: object[] = [];
    for (const key of keys) {
      const row = await table.get(key).catch(() => undefined);
      if (row !== undefined) rows.push(row);
    }
    return { rows, keys };
  }
}
