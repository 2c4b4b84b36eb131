import type { UserFolder } from '../../browser/user-folder.ts';
import { type FolderKeeping, surplusCopies } from '../../domain/backup/folder-copy.ts';
import { changeKeeping } from '../../store/changes/copy-folder.ts';
import { readCopyFolder } from '../../store/queries/copy-folder.ts';
import type { World } from '../world.ts';
import { isOurCopy } from './is-our-copy.ts';

/**
 * Removes the copies that are more than are to be kept, and what is left of those that were never finished. A file goes only
 * if we gave it its name and it still is what we made of it; any other is left alone and no longer counted.
 */
export async function pruneCopies(
  world: World,
  folder: UserFolder,
  chosenAt: FolderKeeping['chosenAt'],
): Promise<void> {
  const keeping = (await readCopyFolder(world.safe))?.keeping;
  if (keeping?.chosenAt !== chosenAt) return;
  const settled = new Set<string>();
  for (const { name, sha256 } of [...surplusCopies(keeping), ...keeping.begun]) {
    if (await isSettled(world, folder, name, sha256)) settled.add(name);
  }
  if (settled.size === 0) return;
  await changeKeeping(world.safe, keeping, (now) => ({
    ...now,
    copies: now.copies.filter(({ name }) => !settled.has(name)),
    begun: now.begun.filter(({ name }) => !settled.has(name)),
  }));
}

/** Whether a file needs no further thought: it is gone, or it is not ours. */
async function isSettled(world: World, folder: UserFolder, name: string, sha256: string): Promise<boolean> {
  const file = await world.browser.readInFolder(folder, name);
  if (file === 'none') return true;
  // Another day: the folder cannot be read at this moment.
  if (!(file instanceof Blob)) return false;
  // Nothing is lost with an empty one: it only held the place.
  if (file.size > 0 && !(await isOurCopy(file, sha256))) return true;
  return world.browser.removeInFolder(folder, name);
}
