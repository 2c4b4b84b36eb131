import type { CompanionDatabase } from './database.ts';

/** How opening ended. `newer`: the data was written by a later release of the extension. */
export type OpenOutcome =
  | { readonly kind: 'open' }
  | { readonly kind: 'newer' }
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
 * Opens the database so that old code never writes to newer data.
 *
 * Dexie 4 by itself opens a newer database with the older code and lets it write (seen with 4.4.7 in November 2026), so
 * the native version is compared after opening; and its default answer to `versionchange` reopens at the next query, so
 * ours closes for good.
 */
export async function openDatabase(database: CompanionDatabase, events: OpenEvents): Promise<OpenOutcome> {
  database.on('versionchange', () => {
    database.close({ disableAutoOpen: true });
    events.onReplaced();
    return false;
  });
  database.on('close', () => events.onReplaced());
  database.on('blocked', () => events.onBlocked());
  const slow = setTimeout(events.onBlocked, SLOW_AFTER_MS);
  try {
    await database.open();
    if (isNewer(database)) {
      database.close({ disableAutoOpen: true });
      return { kind: 'newer' };
    }
    // A database can open and still not be read; the cheapest read tells.
    await database.settings.count();
    return { kind: 'open' };
  } catch (error) {
    return { kind: 'failed', error };
  } finally {
    clearTimeout(slow);
  }
}

/** Dexie keeps its version times ten in the native one. */
function isNewer(database: CompanionDatabase): boolean {
  return database.backendDB().version > database.verno * 10;
}
