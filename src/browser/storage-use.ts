/** How much room the data takes, and whether the browser has promised not to clear it by itself. */
export interface StorageUse {
  /** In bytes; null where the browser does not tell. */
  readonly used: number | null;
  readonly quota: number | null;
  readonly persisted: boolean;
}

export async function readStorageUse(): Promise<StorageUse> {
  const [{ usage, quota }, persisted] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted(),
  ]);
  return { used: usage ?? null, quota: quota ?? null, persisted };
}

/**
 * Asks the browser to keep the data whatever happens to its room. Chromium answered no to an extension that holds the
 * permission for it, whose data it keeps all the same (seen with 156), so a no is no reason to worry there.
 */
export function askToPersist(): Promise<boolean> {
  return navigator.storage.persist();
}
