import { Dexie } from 'dexie';
import papaparse from 'papaparse';
import { VERSIONS } from '../../src/store/migrations/versions.ts';

/** The base of the import bench, run in a page: reads the same text and adds as many rows to a table of the same shape. */
async function bareImport(text: string): Promise<{ reading: number; saving: number }> {
  await Dexie.delete('bare-import');
  const database = new Dexie('bare-import', { chromeTransactionDurability: 'strict' });
  for (const { version, stores } of VERSIONS) database.version(version).stores(stores);
  await database.open();
  const start = performance.now();
  const { data } = papaparse.parse<Record<string, string>>(text, { header: true });
  const read = performance.now();
  await database.table('certifications').bulkAdd(
    data.map((row, index) => ({
      id: crypto.randomUUID(),
      holderId: row.Holder,
      name: row.Certification,
      expires: { on: row['Expires on'], precision: 'day' },
      updatedAt: index,
    })),
  );
  const saved = performance.now();
  database.close();
  return { reading: read - start, saving: saved - read };
}

Object.assign(globalThis, { bareImport });
