import type { CompanionDatabase } from '../database.ts';

const SLICE = 500;

/** Rows of some tables, in their order, as far as they have room; `complete` tells whether all had. Deleted ones are left out. */
export function readSafetyRows(
  database: CompanionDatabase,
  names: readonly string[],
  mostCharacters: number,
): Promise<{ readonly tables: Record<string, object[]>; readonly complete: boolean }> {
  return database.transaction('r', [...names], async () => {
    const tables: Record<string, object[]> = {};
    let left = mostCharacters;
    for (const name of names) {
      const rows: object[] = [];
      tables[name] = rows;
      const table = database.table<object, string>(name);
      let after = '';
      for (;;) {
        const slice = await table.where(':id').above(after).limit(SLICE).toArray();
        const last = slice.at(-1);
        if (last === undefined) break;
        for (const row of slice) {
          if (Reflect.get(row, 'deletedAt') !== null) continue;
          left -= JSON.stringify(row).length;
          if (left < 0) return { tables, complete: false };
          rows.push(row);
        }
        after = String(Reflect.get(last, table.schema.primKey.name));
      }
    }
    return { tables, complete: true };
  });
}
