import type { SafeCopy, SafeDatabase } from '../safe-database.ts';

/** How many are kept; the oldest go first. */
export const MOST_COPIES = 3;

/** Keeps a copy and lets the oldest go, in one transaction. */
export function keepSafeCopy({ copies }: SafeDatabase, copy: SafeCopy): Promise<void> {
  return copies.db.transaction('rw', copies, async () => {
    await copies.add(copy);
    const ids = await copies.orderBy('createdAt').reverse().offset(MOST_COPIES).primaryKeys();
    await copies.bulkDelete(ids.filter((id) => id !== copy.id));
  });
}

export async function dropSafeCopy({ copies }: SafeDatabase, id: string): Promise<void> {
  await copies.delete(id);
}
