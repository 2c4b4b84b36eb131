import type { CompanionDatabase } from '../database.ts';

/** Deletes a database that does not work. */
export function dropBrokenDatabase(database: CompanionDatabase): Promise<void> {
  return database.delete({ disableAutoOpen: true });
}
