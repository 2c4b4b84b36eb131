import { DEFAULT_KEEP, type FolderKeeping, newKeeping } from '../../domain/backup/folder-copy.ts';
import { changeKeeping, replaceCopyFolder } from '../../store/changes/copy-folder.ts';
import { type CopyFolder, readCopyFolder } from '../../store/queries/copy-folder.ts';
import type { World } from '../world.ts';

export type FolderOutcome =
  | {
      readonly kind: 'done';
      /** The name of the folder that copies go to now; empty for none. */
      readonly folder: string;
      readonly undo: () => Promise<FolderOutcome>;
    }
  | { readonly kind: 'cancelled' | 'refused' | 'gone' };

/** Lets the user choose the folder that copies go to. What was chosen about them before stays. */
export async function chooseCopyFolder(world: World): Promise<FolderOutcome> {
  const choice = await world.browser.chooseFolder();
  if (choice.kind !== 'chosen') return choice;
  const { folder } = choice;
  const before = await readCopyFolder(world.safe);
  const keeping = newKeeping(world.now(), before?.keeping ?? { keep: DEFAULT_KEEP, pictures: true });
  const same = before !== null && (await world.browser.sameFolder(before.folder, folder));
  // The same one again: its copies are still ours.
  return replaced(world, { folder, keeping: same ? { ...before.keeping, chosenAt: world.now() } : keeping });
}

/** Writes no more copies. Those that are there stay. */
export function stopCopies(world: World): Promise<FolderOutcome> {
  return replaced(world, null);
}

/** Changes how many copies stay, or what is in them. */
export async function changeCopies(
  world: World,
  change: Partial<Pick<FolderKeeping, 'keep' | 'pictures'>>,
): Promise<FolderOutcome> {
  const kept = await readCopyFolder(world.safe);
  if (kept === null) return { kind: 'gone' };
  const { keep, pictures } = kept.keeping;
  const after = await changeKeeping(world.safe, kept.keeping, (now) => ({ ...now, ...change }));
  if (after === null) return { kind: 'gone' };
  return { kind: 'done', folder: kept.folder.name, undo: () => changeCopies(world, { keep, pictures }) };
}

/** Asks the user to let us into the folder again. */
export async function allowCopies(world: World): Promise<'allowed' | 'refused'> {
  const kept = await readCopyFolder(world.safe);
  return kept !== null && (await world.browser.folderAllowed(kept.folder, true)) ? 'allowed' : 'refused';
}

async function replaced(world: World, next: CopyFolder | null): Promise<FolderOutcome> {
  const before = await replaceCopyFolder(world.safe, next);
  return { kind: 'done', folder: next?.folder.name ?? '', undo: () => replaced(world, before) };
}
