import { BACKUP_APP, type BackupHead, FORMAT_VERSION } from '../../domain/backup/backup-head.schema.ts';
import { canonicalText } from '../../domain/backup/canonical-text.ts';
import { beginTable, endTables, rowLines } from '../../domain/backup/tables-text.ts';
import type { EpochMs } from '../../domain/time.ts';
import { createBreather } from '../import/breather.ts';
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

/** Where the rows are of: the version of their tables, and the moment. */
interface Origin {
  readonly schemaVersion: number;
  readonly at: EpochMs;
}

const SLICE = 100;

/** Writes rows into a backup file, slice by slice. */
export async function backupFile(
  tables: ReadonlyMap<string, readonly object[]>,
  { schemaVersion, at }: Origin,
  options: BackupOptions = {},
): Promise<MadeBackup> {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const parts = await partsOf(sorted, options);
  const about: Omit<BackupHead, 'sha256'> = {
    app: BACKUP_APP,
    formatVersion: FORMAT_VERSION,
    schemaVersion,
    createdAt: new Date(at).toISOString(),
    counts: Object.fromEntries(sorted.map(([name, rows]) => [name, rows.length])),
  };
  const head = { ...about, sha256: await sumOf([canonicalText(about), '\n', ...parts]) };
  options.signal?.throwIfAborted();
  const lines = Object.entries(head).map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)},\n`);
  return { head, file: new Blob(['{\n', ...lines, '"tables":', ...parts, '\n}\n'], { type: 'application/json' }) };
}

async function partsOf(
  tables: readonly (readonly [string, readonly object[]])[],
  { onProgress, signal }: BackupOptions,
): Promise<readonly Blob[]> {
  const total = tables.reduce((sum, [, rows]) => sum + rows.length, 0);
  const parts: Blob[] = [];
  const breather = createBreather();
  let text = '';
  let done = 0;
  for (const [index, [name, rows]] of tables.entries()) {
    text += beginTable(name, index === 0);
    for (let from = 0; from < rows.length; from += SLICE) {
      const slice = rows.slice(from, from + SLICE);
      text += rowLines(slice, from === 0);
      done += slice.length;
      if (!breather.isDue()) continue;
      // A blob lies outside of the page's own memory.
      parts.push(new Blob([text]));
      text = '';
      onProgress?.(done / total);
      await breather.breathe();
      signal?.throwIfAborted();
    }
  }
  return [...parts, new Blob([text, endTables(tables.length > 0)])];
}
