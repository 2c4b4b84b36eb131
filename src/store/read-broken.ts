import { Dexie } from 'dexie';

/** What could be read of one table of a database that does not work, and how many rows could not be. */
export interface ReadTable {
  readonly name: string;
  readonly rows: readonly object[];
  /** Null when not even their number could be read. */
  readonly lost: number | null;
}

/** What could be read, whatever opening or reading stumbled over. Writes nothing and changes no version. */
export async function readBroken(
  name: string,
): Promise<{ readonly schemaVersion: number; readonly tables: readonly ReadTable[] } | 'nothing'> {
  // Without declared versions the database is opened as it lies on the disk.
  const broken = new Dexie(name);
  try {
    if (!(await Dexie.exists(name))) return 'nothing';
    await broken.open();
    const tables: ReadTable[] = [];
    for (const table of broken.tables) tables.push(await readTable(broken, table.name));
    return { schemaVersion: broken.verno, tables };
  } catch {
    // Why it does not open is known already: it is what brought the user here.
    return 'nothing';
  } finally {
    broken.close();
  }
}

async function readTable(broken: Dexie, name: string): Promise<ReadTable> {
  const table = broken.table<object>(name);
  try {
    return { name, rows: await table.toArray(), lost: 0 };
  } catch {
    return readOneByOne(broken, name);
  }
}

/** A single row that cannot be read must not cost the others. */
async function readOneByOne(broken: Dexie, name: string): Promise<ReadTable> {
  const table = broken.table<object>(name);
  try {
    const rows: object[] = [];
    const keys = await table.toCollection().primaryKeys();
    for (const key of keys) {
      const row = await table.get(key).catch(() => undefined);
      if (row !== undefined) rows.push(row);
    }
    return { name, rows, lost: keys.length - rows.length };
  } catch {
    return { name, rows: [], lost: null };
  }
}
