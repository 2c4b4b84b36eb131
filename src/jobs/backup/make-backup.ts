import { BACKUP_APP, type BackupHead, FORMAT_VERSION } from '../../domain/backup/backup-head.schema.ts';
import { BACKUP_TABLES } from '../../domain/backup/backup-tables.ts';
import { canonicalText } from '../../domain/backup/canonical-text.ts';
import { beginTable, endTables, rowLines } from '../../domain/backup/tables-text.ts';
import { walkTables } from '../../store/queries/backup-rows.ts';
import { readRowCounts } from '../../store/queries/row-counts.ts';
import { createBreather } from '../import/breather.ts';
import type { World } from '../world.ts';
import { sumOf } from './sum-of.ts';

export interface BackupOptions {
  /** Told the share that is done, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** Aborting rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** A backup as a file, and what its head says. */
export interface MadeBackup {
  readonly head: BackupHead;
  readonly file: Blob;
}

/** Writes everything the user has into one file, as it is at one moment. */
export async function makeBackup(world: World, options: BackupOptions = {}): Promise<MadeBackup> {
  const { database } = world;
  const names = Object.keys(BACKUP_TABLES).sort();
  const read = await readParts(database, names, options);
  const about: Omit<BackupHead, 'sha256'> = {
    app: BACKUP_APP,
    formatVersion: FORMAT_VERSION,
    schemaVersion: database.verno,
    createdAt: new Date(world.now()).toISOString(),
    counts: read.counts,
  };
  const head = { ...about, sha256: await sumOf([canonicalText(about), '\n', ...read.parts]) };
  options.signal?.throwIfAborted();
  const lines = Object.entries(head).map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)},\n`);
  const file = new Blob(['{\n', ...lines, '"tables":', ...read.parts, '\n}\n'], { type: 'application/json' });
  return { head, file };
}

async function readParts(database: World['database'], names: readonly string[], options: BackupOptions) {
  const { onProgress, signal } = options;
  const before = await readRowCounts(database, names);
  const total = Math.max(
    1,
    before.reduce((sum, { count }) => sum + count, 0),
  );
  const counts: Record<string, number> = {};
  const slices: { readonly table: string; readonly rows: readonly object[] }[] = [];
  // Only gathered while the transaction is open: it would not outlive a pause.
  await walkTables(database, names, (table, rows) => {
    signal?.throwIfAborted();
    slices.push({ table, rows: rows.filter((row) => BACKUP_TABLES[table]?.isKept(row)) });
  });
  const byTable = Map.groupBy(slices, ({ table }) => table);
  const parts: Blob[] = [];
  const breather = createBreather();
  let done = 0;
  for (const name of names) {
    let pieces = beginTable(name, name === names[0]);
    counts[name] = 0;
    for (const { rows } of byTable.get(name) ?? []) {
      pieces += rowLines(rows, counts[name] === 0);
      counts[name] += rows.length;
      done += rows.length;
      if (!breather.isDue()) continue;
      // A blob lies outside of the page's own memory.
      parts.push(new Blob([pieces]));
      pieces = '';
      onProgress?.(done / total);
      await breather.breathe();
      signal?.throwIfAborted();
    }
    parts.push(new Blob([pieces]));
  }
  parts.push(new Blob([endTables(true)]));
  return { parts, counts };
}
