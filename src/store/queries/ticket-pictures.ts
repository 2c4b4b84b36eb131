import type { PictureMeta, TicketPicture } from '../../domain/tickets/ticket-picture.ts';
import type { CompanionDatabase } from '../database.ts';

/**
 * A picture as a list of them knows it. `left-out`: it came back from a backup that does not hold its file. `broken`: the
 * browser cannot read its row any more.
 */
export type PictureEntry =
  | { readonly kind: 'picture' | 'left-out'; readonly id: string; readonly meta: PictureMeta }
  | { readonly kind: 'broken'; readonly id: string };

/**
 * The living pictures of a ticket in their order, without their files; broken ones last. Each is read by itself: a file that
 * the disk has lost makes its row unreadable for good, and must not take the others with it.
 */
export async function readPictures(database: CompanionDatabase, ticketId: string): Promise<readonly PictureEntry[]> {
  const ids = await database.ticketPictures.where('ticketId').equals(ticketId).primaryKeys();
  const rows = await Promise.allSettled(ids.map((id) => database.ticketPictures.get(id)));
  const found = rows.flatMap((row, index): PictureEntry[] => {
    const id = ids[index] ?? '';
    if (row.status === 'rejected') return [{ kind: 'broken', id }];
    if (row.value === undefined || row.value.deletedAt !== null) return [];
    const { blob, ...meta } = row.value;
    return [{ kind: blob.size === 0 ? 'left-out' : 'picture', id, meta }];
  });
  return found.sort((a, b) => placeOf(a) - placeOf(b));
}

/** One living picture with its file; null when it is gone. Rejects when the browser cannot read it. */
export async function readPicture(database: CompanionDatabase, id: string): Promise<TicketPicture | null> {
  const row = await database.ticketPictures.get(id);
  return row === undefined || row.deletedAt !== null ? null : row;
}

/** How many pictures a ticket has, counted in the index; deleted ones count until nobody can take them back. */
export function countPictures(database: CompanionDatabase, ticketId: string): Promise<number> {
  return database.ticketPictures.where('ticketId').equals(ticketId).count();
}

function placeOf(entry: PictureEntry): number {
  return entry.kind === 'broken' ? Infinity : entry.meta.order;
}
