import { saveFile } from '../../browser/save-file.ts';
import { BACKUP_TABLES } from '../../domain/backup/backup-tables.ts';
import { dayOf, type EpochMs } from '../../domain/time.ts';
import { dropBrokenDatabase } from '../../store/changes/drop-broken-database.ts';
import { readBroken } from '../../store/read-broken.ts';
import { momentOf, type World } from '../world.ts';
import { backupFile } from './backup-file.ts';

export type RescueOutcome =
  | {
      readonly kind: 'saved';
      readonly rows: number;
      /** Rows that could not be read; null when not even their number is known. */
      readonly lost: number | null;
    }
  | { readonly kind: 'nothing' };

/** Hands everything that can still be read of the database to the user, as a backup file. */
export async function rescueReadable(world: World): Promise<RescueOutcome> {
  const read = await readBroken(world.database.name);
  if (read === 'nothing') return { kind: 'nothing' };
  const own = read.tables.filter(({ name }) => Object.hasOwn(BACKUP_TABLES, name));
  const kept = own.map(({ name, rows }) => [name, rows.filter((row) => BACKUP_TABLES[name]?.isKept(row))] as const);
  const rows = kept.reduce((sum, [, some]) => sum + some.length, 0);
  if (rows === 0) return { kind: 'nothing' };
  await save(world, new Map(kept), { schemaVersion: Math.floor(read.schemaVersion), at: world.now() });
  const lost = own.reduce<number | null>((sum, one) => (sum === null || one.lost === null ? null : sum + one.lost), 0);
  return { kind: 'saved', rows, lost };
}

/** Hands the safety snapshot to the user, as a backup file. */
export async function rescueSnapshot(world: World): Promise<RescueOutcome> {
  const snapshot = await world.browser.readSafetyCopy();
  if (snapshot === null) return { kind: 'nothing' };
  const { madeAt, schemaVersion } = snapshot;
  const tables = new Map(Object.entries(snapshot.tables));
  await save(world, tables, { schemaVersion, at: madeAt });
  return { kind: 'saved', rows: [...tables.values()].flat().length, lost: snapshot.complete ? 0 : null };
}

/** Does away with the database that does not work. The next load begins with an empty one; automatic copies stay. */
export function startAfresh(world: World): Promise<void> {
  return dropBrokenDatabase(world.database);
}

async function save(
  world: World,
  tables: ReadonlyMap<string, readonly object[]>,
  origin: { readonly schemaVersion: number; readonly at: EpochMs },
): Promise<void> {
  const { file } = await backupFile(tables, origin);
  saveFile(`partner-companion-rescue-${dayOf(momentOf(world))}.json`, 'application/json', file);
}
