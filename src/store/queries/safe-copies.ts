import type { SafeCopy, SafeDatabase } from '../safe-database.ts';

/** The copies that were made by themselves, the newest first. */
export function readSafeCopies({ copies }: SafeDatabase): Promise<SafeCopy[]> {
  return copies.orderBy('createdAt').reverse().toArray();
}

/** One of them; null when it is no longer there. */
export async function readSafeCopy({ copies }: SafeDatabase, id: string): Promise<SafeCopy | null> {
  return (await copies.get(id)) ?? null;
}
