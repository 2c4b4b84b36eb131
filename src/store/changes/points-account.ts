import type { PointsAccount } from '../../domain/points/points-account.ts';
import type { CompanionDatabase } from '../database.ts';
import { readPointsAccount } from '../queries/points-account.ts';

/** Replaces some of the account and keeps the rest. Gives what it held before, so that the change can be taken back. */
export function changePointsAccount(
  database: CompanionDatabase,
  change: (before: PointsAccount) => Partial<PointsAccount>,
): Promise<Partial<PointsAccount>> {
  return database.transaction('rw', database.settings, async () => {
    const before = await readPointsAccount(database);
    const changed = change(before);
    await database.settings.put({ key: 'points-account', value: { ...before, ...changed } });
    return Object.fromEntries(Object.entries(before).filter(([name]) => name in changed));
  });
}
