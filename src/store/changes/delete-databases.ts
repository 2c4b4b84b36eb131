import type { CompanionDatabase } from '../database.ts';
import type { SafeDatabase } from '../safe-database.ts';

/** Deletes both databases with everything in them. Other pages close theirs and say so; this page's are closed too. */
export async function deleteDatabases(database: CompanionDatabase, safe: SafeDatabase): Promise<void> {
  // The copies first: should it end in between, what the user works with is still there to be deleted again.
  await safe.delete({ disableAutoOpen: true });
  await database.delete({ disableAutoOpen: true });
}
