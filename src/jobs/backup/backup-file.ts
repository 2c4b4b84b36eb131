import { BACKUP_APP, type BackupHead, FORMAT_VERSION } from '../../domain/backup/backup-head.schema.ts';
import { isLiving } from '../../domain/backup/backup-table.ts';
import { BACKUP_TABLES } from '../../domain/backup/backup-tables.ts';
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
  /** Rows whose file could no longer be read. */
  readonly lost: number;
}

/** Where the rows are of: the version of their tables, and the moment. */
interface Origin {
  readonly schemaVersion: number;
  readonly at: EpochMs;
}

const SLICE = 100;
const LONG_TEXT = 1024 * 1024;

/** Writes rows into a backup file, slice by slice. */
export async function backupFile(
  tables: ReadonlyMap<string, readonly object[]>,
  { schemaVersion, at }: Origin,
  options: BackupOptions = {},
): Promise<MadeBackup> {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const { parts, counts, lost } = await written(sorted, options);
  const about: Omit<BackupHead, 'sha256'> = {
    app: BACKUP_APP,
    formatVersion: FORMAT_VERSION,
    schemaVersion,
    createdAt: new Date(at).toISOString(),
    counts,
  };
  const head = { ...about, sha256: await sumOf([canonicalText(about), '\n', ...parts], options.signal) };
  const lines = Object.entries(head).map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)},\n`);
  const file = new Blob(['{\n', ...lines, '"tables":', ...parts, '\n}\n'], { type: 'application/json' });
  return { head, file, lost };
}

async function written(
  tables: readonly (readonly [string, readonly object[]])[],
  { onProgress, signal }: BackupOptions,
) {
  const total = tables.reduce((sum, [, rows]) => sum + rows.length, 0);
  const parts: Blob[] = [];
  const counts: Record<string, number> = {};
  const breather = createBreather();
  let [text, done, lost] = ['', 0, 0];
  for (const [index, [name, rows]] of tables.entries()) {
    text += beginTable(name, index === 0);
    let count = 0;
    const slice = BACKUP_TABLES[name]?.file == null ? SLICE : 1;
    for (let from = 0; from < rows.length; from += slice) {
      const readable = await rowsInFile(name, rows.slice(from, from + slice));
      text += rowLines(readable.rows, count === 0);
      count += readable.rows.length;
      lost += readable.lost;
      done += Math.min(slice, rows.length - from);
      if (!breather.isDue() && text.length < LONG_TEXT) continue;
      // A blob lies outside of the page's own memory.
      parts.push(new Blob([text]));
      text = '';
      onProgress?.(done / total);
      await breather.breathe();
      signal?.throwIfAborted();
    }
    counts[name] = count;
  }
  return { parts: [...parts, new Blob([text, endTables(tables.length > 0)])], counts, lost };
}

/** Rows as a backup holds them: a file by its bytes. Of one that can no longer be read the row stays, its file is empty. */
async function rowsInFile(name: string, rows: readonly object[]) {
  const file = BACKUP_TABLES[name]?.file ?? null;
  if (file === null) return { rows, lost: 0 };
  let lost = 0;
  const inFile = rows.map(async (row) => {
    // What the user deleted stays here for a while, but goes into no file that leaves the device.
    if (!isLiving(row)) return { ...row, [file.field]: '' };
    const blob: unknown = Reflect.get(row, file.field);
    const bytes = blob instanceof Blob ? await blob.arrayBuffer().catch(() => null) : null;
    if (bytes === null) lost += 1;
    return { ...row, [file.field]: (bytes === null ? new Uint8Array() : new Uint8Array(bytes)).toBase64() };
  });
  return { rows: await Promise.all(inFile), lost };
}
