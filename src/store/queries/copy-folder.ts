import type { FolderKeeping } from '../../domain/backup/folder-copy.ts';
import type { SafeDatabase } from '../safe-database.ts';

/** The folder that copies go to, as the browser gave it, and how they are kept there. */
export interface CopyFolder {
  readonly folder: { readonly name: string };
  readonly keeping: FolderKeeping;
}

/** The key under which it is kept among the browser's things. */
export const COPY_FOLDER = 'copy-folder';

/** The folder that the user chose; null when there is none. */
export async function readCopyFolder({ things }: SafeDatabase): Promise<CopyFolder | null> {
  const kept = await things.get(COPY_FOLDER);
  return (kept?.value as CopyFolder | undefined) ?? null;
}
