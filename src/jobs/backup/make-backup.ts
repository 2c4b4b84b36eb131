import { BACKUP_TABLES } from '../../domain/backup/backup-tables.ts';
import { walkTables } from '../../store/queries/backup-rows.ts';
import type { World } from '../world.ts';
import { type BackupOptions, backupFile, type MadeBackup } from './backup-file.ts';

/** Writes everything the user has into one file, as it is at one moment. */
export async function makeBackup({ database, now }: World, options: BackupOptions = {}): Promise<MadeBackup> {
  const tables = new Map<string, object[]>(Object.keys(BACKUP_TABLES).map((name) => [name, []]));
  // Only gathered while the transaction is open: it would not outlive a pause.
  await walkTables(database, [...tables.keys()], (name, rows) => {
    options.signal?.throwIfAborted();
    for (const row of rows) if (BACKUP_TABLES[name]?.isKept(row) === true) tables.get(name)?.push(row);
  });
  return backupFile(tables, { schemaVersion: database.verno, at: now() }, options);
}
