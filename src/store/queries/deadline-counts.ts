import type { DeadlineKind } from '../../domain/reminders/deadline.ts';
import type { CompanionDatabase } from '../database.ts';

/** How many deadlines of each kind there are, counted in the index. A kind without any is missing. */
export async function readDeadlineCounts(
  { deadlines }: CompanionDatabase,
  kinds: readonly DeadlineKind[],
): Promise<ReadonlyMap<DeadlineKind, number>> {
  const counts = await Promise.all(
    kinds.map(async (kind) => [kind, await deadlines.where('key').startsWith(`${kind}|`).count()] as const),
  );
  return new Map(counts.filter(([, count]) => count > 0));
}
