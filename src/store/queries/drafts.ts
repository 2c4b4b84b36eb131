import type { CompanionDatabase, Draft } from '../database.ts';

export async function readDraft(database: CompanionDatabase, key: string): Promise<Draft | null> {
  return (await database.drafts.get(key)) ?? null;
}

/** What was typed into the forms whose keys begin with `prefix`, by key. */
export async function readDraftsUnder(
  { drafts }: CompanionDatabase,
  prefix: string,
): Promise<ReadonlyMap<string, unknown>> {
  const found = await drafts.where('key').startsWith(prefix).toArray();
  return new Map(found.map(({ key, value }) => [key, value]));
}

/** What was kept under some keys, by key; those that nothing was kept under are left out. */
export async function readDrafts(
  database: CompanionDatabase,
  keys: readonly string[],
): Promise<ReadonlyMap<string, unknown>> {
  const found = await database.drafts.bulkGet([...keys]);
  return new Map(found.filter((draft) => draft !== undefined).map(({ key, value }) => [key, value]));
}
