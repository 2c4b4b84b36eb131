import { BACKUP_TABLES } from '../../domain/backup/backup-tables.ts';
import { LEFT_OUT_TABLE, PICTURES_TABLE, withoutFile } from '../../domain/backup/left-out-pictures.ts';
import { walkTables } from '../../store/queries/backup-rows.ts';
import type { World } from '../world.ts';
import { type BackupOptions, backupFile, type MadeBackup } from './backup-file.ts';

export interface MakeOptions extends BackupOptions {
  /** False leaves out the files of pictures, not what is known of them. */
  readonly pictures?: boolean;
}

/** Writes everything the user has into one file, as it is at one moment. */
export async function makeBackup({ database, now }: World, options: MakeOptions = {}): Promise<MadeBackup> {
  const { pictures = true, signal } = options;
  const names = Object.keys(BACKUP_TABLES);
  const inFile = (name: string) => (name === PICTURES_TABLE && !pictures ? LEFT_OUT_TABLE : name);
  const tables = new Map<string, object[]>(names.map((name) => [inFile(name), []]));
  // Only gathered while the transaction is open: it would not outlive a pause.
  const unreadable = await walkTables(database, names, (name, rows) => {
    signal?.throwIfAborted();
    const kept = rows.filter((row) => BACKUP_TABLES[name]?.isKept(row) === true);
    const target = tables.get(inFile(name));
    for (const row of kept) target?.push(inFile(name) === LEFT_OUT_TABLE ? withoutFile(row) : row);
  });
  const made = await backupFile(tables, { schemaVersion: database.verno, at: now() }, options);
  return { ...made, lost: made.lost + unreadable };
}
