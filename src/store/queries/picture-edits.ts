import { type KeptEditing, keptEditingSchema } from '../../domain/tickets/pictures/picture-edits.schema.ts';
import type { CompanionDatabase } from '../database.ts';

/** The unsaved edits kept under a key; null when there are none that can be read. */
export async function readPictureEdits(database: CompanionDatabase, key: string): Promise<KeptEditing | null> {
  const draft = await database.drafts.get(key);
  return keptEditingSchema.safeParse(draft?.value).data ?? null;
}
