import type { FolderTrouble } from '../domain/backup/folder-copy.ts';

/** A folder that the user chose. What else it is, is the browser's affair; a database can keep it. */
export interface UserFolder {
  readonly name: string;
}

/** `refused`: the browser does not let us write there. */
export type FolderChoice =
  | { readonly kind: 'chosen'; readonly folder: UserFolder }
  | { readonly kind: 'cancelled' | 'refused' };

// Chromium only; the language's own declarations leave them out.
declare global {
  interface Window {
    showDirectoryPicker?: (options?: {
      id?: string;
      mode?: 'read' | 'readwrite';
    }) => Promise<FileSystemDirectoryHandle>;
  }
  interface FileSystemHandle {
    queryPermission?: (options: { mode: 'readwrite' }) => Promise<PermissionState>;
    requestPermission?: (options: { mode: 'readwrite' }) => Promise<PermissionState>;
  }
}

const WRITING = { mode: 'readwrite' } as const;

/** Whether this browser can give us a folder of the user's. Firefox cannot. */
export function canChooseFolder(): boolean {
  return typeof window !== 'undefined' && window.showDirectoryPicker !== undefined;
}

/**
 * Lets the user choose a folder. Call it while a click is fresh, and in a tab: in a side panel Chromium has answered as if the
 * user had cancelled, and has crashed on a folder that the system guards.
 */
export async function chooseFolder(): Promise<FolderChoice> {
  try {
    const folder = await window.showDirectoryPicker?.({ id: 'copies' });
    if (folder === undefined) return { kind: 'refused' };
    // Asked for apart from the choice, since Chromium remembers only what was allowed in a question of its own.
    return (await folderAllowed(folder, true)) ? { kind: 'chosen', folder } : { kind: 'refused' };
  } catch (error) {
    if (nameOf(error) === 'AbortError') return { kind: 'cancelled' };
    if (nameOf(error) === 'SecurityError' || nameOf(error) === 'NotAllowedError') return { kind: 'refused' };
    throw error;
  }
}

/** Whether we may write in a folder. `ask` shows the browser's question, for which a click must be fresh. */
export async function folderAllowed(folder: UserFolder, ask: boolean): Promise<boolean> {
  const handle = handleOf(folder);
  if ((await handle.queryPermission?.(WRITING)) === 'granted') return true;
  if (!ask) return false;
  return (await handle.requestPermission?.(WRITING)) === 'granted';
}

export function sameFolder(one: UserFolder, other: UserFolder): Promise<boolean> {
  return handleOf(one).isSameEntry(handleOf(other));
}

/**
 * Writes a file into a folder, whole or not at all: the browser writes beside it and takes its place when everything is there.
 * Only the empty file that holds the place is left when it breaks off. `taken`: there is one of that name already.
 */
export async function writeInFolder(
  folder: UserFolder,
  name: string,
  file: Blob,
): Promise<'written' | 'taken' | FolderTrouble> {
  const handle = handleOf(folder);
  try {
    if (await holds(handle, name)) return 'taken';
    const place = await handle.getFileHandle(name, { create: true });
    const stream = await place.createWritable();
    try {
      await stream.write(file);
    } catch (error) {
      await stream.abort();
      throw error;
    }
    await stream.close();
    return 'written';
  } catch (error) {
    return troubleOf(error);
  }
}

/** A file of a folder; `none` when there is none of that name, or no folder. */
export async function readInFolder(folder: UserFolder, name: string): Promise<Blob | 'none' | FolderTrouble> {
  const handle = handleOf(folder);
  try {
    return await (await handle.getFileHandle(name)).getFile();
  } catch (error) {
    const trouble = troubleOf(error);
    return trouble === 'gone' ? 'none' : trouble;
  }
}

/** Removes a file from a folder; tells whether it is gone. */
export async function removeInFolder(folder: UserFolder, name: string): Promise<boolean> {
  const handle = handleOf(folder);
  try {
    await handle.removeEntry(name);
    return true;
  } catch (error) {
    return troubleOf(error) === 'gone';
  }
}

async function holds(handle: FileSystemDirectoryHandle, name: string): Promise<boolean> {
  try {
    await handle.getFileHandle(name);
    return true;
  } catch (error) {
    // A folder of that name stands in the way as well.
    if (nameOf(error) === 'TypeMismatchError') return true;
    if (nameOf(error) === 'NotFoundError') return false;
    throw error;
  }
}

function handleOf(folder: UserFolder): FileSystemDirectoryHandle {
  if (folder instanceof FileSystemDirectoryHandle) return folder;
  throw new TypeError('This is no folder of the browser');
}

/** What a browser says of a folder that it cannot use. Anything else is told to the developer and is a failure for the user. */
function troubleOf(error: unknown): FolderTrouble {
  switch (nameOf(error)) {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'lapsed';
    case 'NotFoundError':
      return 'gone';
    case 'QuotaExceededError':
      return 'full';
    default:
      console.error('The folder could not be used', error);
      return 'failed';
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : '';
}
