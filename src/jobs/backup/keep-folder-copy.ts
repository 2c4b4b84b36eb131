import type { UserFolder } from '../../browser/user-folder.ts';
import { copyName } from '../../domain/backup/copy-name.ts';
import {
  type FolderCopy,
  type FolderKeeping,
  type FolderTrouble,
  isCopyDue,
  withCopy,
} from '../../domain/backup/folder-copy.ts';
import { changeKeeping } from '../../store/changes/copy-folder.ts';
import { noteBackup } from '../../store/changes/last-backup.ts';
import { type CopyFolder, readCopyFolder } from '../../store/queries/copy-folder.ts';
import { momentOf, type World } from '../world.ts';
import type { BackupOptions } from './backup-file.ts';
import { contentSum } from './content-sum.ts';
import { makeBackup } from './make-backup.ts';
import { pruneCopies } from './prune-copies.ts';
import { sumOf } from './sum-of.ts';

export type FolderCopyOutcome =
  | { readonly kind: 'copied'; readonly copy: FolderCopy }
  /** `unchanged`: the newest copy holds everything. `empty`: there is nothing yet that could be copied. */
  | { readonly kind: 'no-folder' | 'not-due' | 'unchanged' | 'empty' }
  | { readonly kind: 'trouble'; readonly trouble: FolderTrouble };

export interface FolderCopyOptions extends BackupOptions {
  /** The user wants it now. */
  readonly asked: boolean;
}

/** Names that a second may take before something else must be wrong. */
const MOST_TURNS = 20;

/**
 * Keeps a copy of everything in the user's folder, where one is due and something has changed, and lets the oldest go. Several
 * pages may run it at once: the first one writes and the others find that it is done. Killed anywhere it leaves the earlier
 * copies whole.
 *
 * Only pages run it. In Chromium 156 a worker was answered `prompt` for a folder that no page had been let into since the
 * browser began, and cannot ask (2026-11); and what checks the rows would make the worker half as large again.
 */
export function keepFolderCopy(world: World, options: FolderCopyOptions): Promise<FolderCopyOutcome> {
  return world.exclusively(async () => {
    const kept = await readCopyFolder(world.safe);
    if (kept === null) return { kind: 'no-folder' };
    if (!options.asked && !isCopyDue(kept.keeping, world.now())) return { kind: 'not-due' };
    const sum = await contentSum(world, kept.keeping.pictures);
    // What is empty may be what is left of a lost database: the copies are worth more.
    if (sum === null) return { kind: 'empty' };
    return keep(world, kept, sum, options);
  }, 'folder-copy');
}

async function keep(
  world: World,
  { folder, keeping }: CopyFolder,
  sum: string,
  options: FolderCopyOptions,
): Promise<FolderCopyOutcome> {
  const same = keeping.contentSum === sum;
  if (!(await world.browser.folderAllowed(folder, false))) return inTrouble(world, keeping, 'lapsed', same);
  if (same && (await isThere(world, folder, keeping.copies[0]))) {
    await noteBackup(world.database, world.now());
    await changeKeeping(world.safe, keeping, (now) => ({
      ...now,
      checkedAt: world.now(),
      behindSince: null,
      trouble: null,
    }));
    return { kind: 'unchanged' };
  }
  const copy = await write(world, folder, keeping, options);
  const outcome: FolderCopyOutcome =
    typeof copy === 'string' ? await inTrouble(world, keeping, copy, false) : { kind: 'copied', copy };
  if (typeof copy !== 'string') {
    await changeKeeping(world.safe, keeping, (now) => withCopy(now, copy, sum));
    await noteBackup(world.database, copy.at);
  }
  // What cannot be reached now cannot be looked through either.
  if (copy !== 'gone' && copy !== 'lapsed') await pruneCopies(world, folder, keeping.chosenAt);
  return outcome;
}

async function isThere(world: World, folder: UserFolder, copy: FolderCopy | undefined): Promise<boolean> {
  if (copy === undefined) return false;
  const file = await world.browser.readInFolder(folder, copy.name);
  return file instanceof Blob && file.size === copy.bytes;
}

async function inTrouble(
  world: World,
  keeping: FolderKeeping,
  trouble: FolderTrouble,
  same: boolean,
): Promise<FolderCopyOutcome> {
  await changeKeeping(world.safe, keeping, (now) => ({
    ...now,
    trouble,
    behindSince: same ? null : (now.behindSince ?? world.now()),
  }));
  return { kind: 'trouble', trouble };
}

/** Writes a new file and reads it back: a copy counts only when it is known to be what was to be written. */
async function write(
  world: World,
  folder: UserFolder,
  keeping: FolderKeeping,
  options: BackupOptions,
): Promise<FolderCopy | FolderTrouble> {
  const at = world.now();
  const { head, file, lost } = await makeBackup(world, { ...options, pictures: keeping.pictures });
  const expected = await sumOf([file]);
  for (let turn = 1; turn <= MOST_TURNS; turn += 1) {
    const name = copyName(momentOf(world), turn);
    // Noted before it is there, so that what is left of it after a crash is known for ours.
    await begin(world, keeping, { name, sha256: head.sha256 });
    const written = await world.browser.writeInFolder(folder, name, file);
    if (written === 'taken') continue;
    if (written !== 'written') return written;
    const back = await world.browser.readInFolder(folder, name);
    if (back instanceof Blob && back.size === file.size && (await sumOf([back])) === expected)
      return { name, at, bytes: file.size, sha256: head.sha256, lost };
    return back === 'none' ? 'gone' : 'failed';
  }
  return 'failed';
}

/** Notes a file. One of the same sum was begun in the same breath, and its name was taken: it is another's. */
async function begin(world: World, keeping: FolderKeeping, file: FolderKeeping['begun'][number]): Promise<void> {
  await changeKeeping(world.safe, keeping, (now) => ({
    ...now,
    begun: [...now.begun.filter(({ sha256 }) => sha256 !== file.sha256), file],
  }));
}
