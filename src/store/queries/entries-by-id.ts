import type { PointEntry } from '../../domain/points/ledger.ts';
import type { CompanionDatabase } from '../database.ts';

/** The entries of some ids that are still in the ledger, in the order of the ids. */
export async function readEntriesById(
  { pointEntries }: CompanionDatabase,
  ids: readonly string[],
): Promise<PointEntry[]> {
  const rows = await pointEntries.bulkGet([...ids]);
  return rows.filter((row) => row !== undefined).filter(({ deletedAt }) => deletedAt === null);
}
