import type { BackupRefusal } from '../../domain/backup/backup-refusal.ts';
import { BACKUP_TABLES } from '../../domain/backup/backup-tables.ts';
import { PICTURES_TABLE } from '../../domain/backup/left-out-pictures.ts';
import { asOneMe } from '../../domain/backup/one-me.ts';
import type { RestoreMode, TableReport } from '../../domain/backup/restore-report.ts';
import { type RestoredTable, ROWS_AT_ONCE, restoreRows } from '../../store/changes/restore-rows.ts';
import { keepSafeCopy } from '../../store/changes/safe-copies.ts';
import { isDiskFull } from '../../store/is-disk-full.ts';
import { readHolders } from '../../store/queries/certifications.ts';
import { readSafeCopy } from '../../store/queries/safe-copies.ts';
import { keepWatchAfterChange } from '../keep-watch.ts';
import type { World } from '../world.ts';
import type { BackupOptions } from './backup-file.ts';
import { makeBackup } from './make-backup.ts';
import { type ReadBackup, readBackup } from './read-backup.ts';

export type RestoreOutcome =
  | {
      readonly kind: 'done';
      readonly reports: readonly TableReport[];
      /** Puts back what was there before, from the copy that was kept of it. */
      readonly undo: () => Promise<RestoreOutcome>;
    }
  | { readonly kind: 'refused'; readonly refusal: BackupRefusal }
  /** Everything is as it was. `no-room-for-copy`: what is there now could not be kept first, so nothing was begun. */
  | { readonly kind: 'no-room' | 'no-room-for-copy' | 'cancelled' | 'gone' };

/** What a restore would do, row by row, without doing any of it. */
export async function forecastRestore(
  world: World,
  backup: ReadBackup,
  mode: RestoreMode,
): Promise<readonly TableReport[]> {
  return restoreRows(world.database, await tablesOf(world, backup, mode), { mode, dry: true });
}

/** Keeps a copy of what is there, then restores all of a backup or nothing, then brings in line what follows from it. */
export async function restoreBackup(
  world: World,
  backup: ReadBackup,
  mode: RestoreMode,
  options: BackupOptions = {},
): Promise<RestoreOutcome> {
  const { onProgress, signal } = options;
  const id = world.newId();
  try {
    const { file } = await makeBackup(world, { ...options, onProgress: (share) => onProgress?.(share / 2) });
    await keepSafeCopy(world.safe, { id, createdAt: world.now(), reason: 'restore', file });
  } catch (error) {
    return refusedBy(error, 'no-room-for-copy', signal);
  }
  let reports: readonly TableReport[];
  try {
    const tables = await tablesOf(world, backup, mode);
    const slices = tables.reduce((sum, { rows }) => sum + rows.length, 0) / ROWS_AT_ONCE + 2 * tables.length;
    let done = 0;
    const told = () => {
      done += 1;
      onProgress?.(Math.min(1, 0.5 + done / slices / 2));
    };
    reports = await restoreRows(world.database, tables, {
      mode,
      dry: false,
      onProgress: told,
      ...(signal === undefined ? {} : { signal }),
    });
  } catch (error) {
    return refusedBy(error, 'no-room', signal);
  }
  await keepWatchAfterChange(world);
  return { kind: 'done', reports, undo: () => putBackCopy(world, id) };
}

/** Puts back what a copy holds that was made by itself, in the place of everything that is there now. */
export async function putBackCopy(world: World, id: string, options: BackupOptions = {}): Promise<RestoreOutcome> {
  const copy = await readSafeCopy(world.safe, id);
  if (copy === null) return { kind: 'gone' };
  const read = await readBackup(copy.file, { schemaVersion: world.database.verno });
  return read.kind === 'refused' ? read : restoreBackup(world, read.backup, 'replace', options);
}

function refusedBy(error: unknown, full: 'no-room' | 'no-room-for-copy', signal?: AbortSignal): RestoreOutcome {
  if (signal?.aborted === true) return { kind: 'cancelled' };
  if (isDiskFull(error)) return { kind: full };
  throw error;
}

async function tablesOf(
  { database }: World,
  { tables, picturesLeftOut }: ReadBackup,
  mode: RestoreMode,
): Promise<RestoredTable[]> {
  const me = (await readHolders(database)).find(({ isMe }) => isMe)?.id ?? null;
  const theirs = mode === 'merge' ? asOneMe(tables, me) : tables;
  const tickets = new Set((theirs.get('tickets') ?? []).map((row) => Reflect.get(row, 'id')));
  // A backup without pictures cannot tell of one that it should go; only the ticket's going says so.
  const spared = (row: object) => tickets.has(Reflect.get(row, 'ticketId'));
  return Object.entries(BACKUP_TABLES).flatMap(([name, table]) => {
    const rows = theirs.get(name);
    if (rows === undefined) return [];
    const restored = { name, table, rows: rows.filter(table.isKept) };
    return [name === PICTURES_TABLE && picturesLeftOut ? { ...restored, spared } : restored];
  });
}
