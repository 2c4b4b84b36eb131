import type { EpochMs } from '../../domain/time.ts';
import type { CompanionDatabase } from '../database.ts';

export async function keepDraft(database: CompanionDatabase, key: string, value: unknown, now: EpochMs): Promise<void> {
  await database.drafts.put({ key, value, updatedAt: now });
}

export async function dropDraft(database: CompanionDatabase, key: string): Promise<void> {
  await database.drafts.delete(key);
}
