import type { FolderKeeping } from '../../domain/backup/folder-copy.ts';
import { COPY_FOLDER, type CopyFolder, readCopyFolder } from '../queries/copy-folder.ts';
import type { SafeDatabase } from '../safe-database.ts';

/** Puts one folder in the place of another, null for none; gives the one before. */
export function replaceCopyFolder(safe: SafeDatabase, next: CopyFolder | null): Promise<CopyFolder | null> {
  return safe.transaction('rw', safe.things, async () => {
    const before = await readCopyFolder(safe);
    if (next === null) await safe.things.delete(COPY_FOLDER);
    else await safe.things.put({ key: COPY_FOLDER, value: next });
    return before;
  });
}

/** Changes how copies are kept in a folder; gives what holds then, null when another folder was chosen meanwhile. */
export function changeKeeping(
  safe: SafeDatabase,
  { chosenAt }: Pick<FolderKeeping, 'chosenAt'>,
  change: (keeping: FolderKeeping) => FolderKeeping,
): Promise<FolderKeeping | null> {
  return safe.transaction('rw', safe.things, async () => {
    const kept = await readCopyFolder(safe);
    if (kept === null || kept.keeping.chosenAt !== chosenAt) return null;
    const keeping = change(kept.keeping);
    await safe.things.put({ key: COPY_FOLDER, value: { ...kept, keeping } });
    return keeping;
  });
}
