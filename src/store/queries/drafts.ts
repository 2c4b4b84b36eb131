import type { CompanionDatabase, Draft } from '../database.ts';

export async function readDraft(database: CompanionDatabase, key: string): Promise<Draft | null> {
  return (await database.drafts.get(key)) ?? null;
}
