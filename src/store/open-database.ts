import type { CompanionDatabase } from './database.ts';

/**
 * How opening ended. `newer`: the data was written by a later release of the extension. `torn`: it was written by this one,
 * and a table or an index of it is gone.
 */
export type OpenOutcome =
  | { readonly kind: 'open' }
  | { readonly kind: 'newer' }
  | { readonly kind: 'torn' }
  | { readonly kind: 'failed'; readonly error: unknown };

/** What may happen while it opens or afterwards. */
export interface OpenEvents {
  /** Another page holds an older version open, or the disk does not answer: still waiting. */
  readonly onBlocked: () => void;
  /** Another page opened a newer version, or the browser closed the database: this page must be loaded again. */
  readonly onReplaced: () => void;
}

const SLOW_AFTER_MS = 8_000;

/**
 * Opens the database so that old code never touches newer data.
 *
 * Dexie 4 by itself opens a newer database with the older code and lets it write; it even adds the tables and indexes that
 * it misses there and raises the native version, which locks out the release that wrote it (seen with 4.4.7 in November
 * 2026). So the native version is compared before opening, and again after it. And Dexie's default answer to
 * `versionchange`, and to a browser that closes the database, is to reopen at the next query, so ours closes for good.
 * Where a table is missing at our own version, Dexie makes an empty one and raises the native version by less than a
 * version of ours; that is no later release, and not to be taken for whole either.
 */
export async function openDatabase(database: CompanionDatabase, events: OpenEvents): Promise<OpenOutcome> {
  let standing: 'opening' | 'open' | 'replaced' = 'opening';
  const replaced = () => {
    if (standing === 'replaced') return;
    standing = 'replaced';
    database.close({ disableAutoOpen: true });
    events.onReplaced();
  };
  database.on('versionchange', () => {
    replaced();
    return false;
  });
  // Dexie tells in the middle of its own closing, at whose end it allows reopening: ours has to come after that.
  database.on('close', () => {
    if (standing === 'open') queueMicrotask(replaced);
  });
  database.on('blocked', () => events.onBlocked());
  const slow = setTimeout(events.onBlocked, SLOW_AFTER_MS);
  try {
    const before = await nativeVersion(database.name);
    if (before > nativeOf(database)) return refuse(database, before);
    await database.open();
    const { version } = database.backendDB();
    if (version > nativeOf(database)) return refuse(database, version);
    // A database can open and still not be read; the cheapest read tells.
    await database.settings.count();
    standing = 'open';
    return { kind: 'open' };
  } catch (error) {
    return { kind: 'failed', error };
  } finally {
    clearTimeout(slow);
  }
}

function refuse(database: CompanionDatabase, native: number): OpenOutcome {
  const { verno } = database;
  database.close({ disableAutoOpen: true });
  return { kind: Math.floor(native / 10) === verno ? 'torn' : 'newer' };
}

/** Dexie keeps its version times ten in the native one. */
function nativeOf(database: CompanionDatabase): number {
  return database.verno * 10;
}

/** The version on the disk, found without opening; 0 where there is none or the browser does not tell. */
async function nativeVersion(name: string): Promise<number> {
  const kept = await indexedDB.databases().catch(() => []);
  return kept.find((one) => one.name === name)?.version ?? 0;
}
