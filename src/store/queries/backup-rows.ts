import type { CompanionDatabase } from '../database.ts';

const SLICE = 500;

/**
 * Gives every row of some tables to `take`, slice by slice in the order of their keys, all as they are at one moment. `take`
 * must not wait for anything: the transaction would end.
 */
export function walkTables(
  database: CompanionDatabase,
  names: readonly string[],
  take: (table: string, rows: readonly object[]) => void,
): Promise<void> {
  return database.transaction('r', [...names], async () => {
    for (const name of names) {
      const table = database.table<object, string>(name);
      let after = '';
      for (;;) {
        const slice = await table.where(':id').above(after).limit(SLICE).toArray();
        const last = slice.at(-1);
        if (last === undefined) break;
        take(name, slice);
        after = String(Reflect.get(last, table.schema.primKey.name));
      }
    }
  });
}
