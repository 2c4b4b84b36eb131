import { pictureEditsKey } from '../../domain/tickets/pictures/picture-edits-key.ts';
import type { TicketPicture } from '../../domain/tickets/ticket-picture.ts';
import type { CompanionDatabase } from '../database.ts';
import { isDiskFull } from '../is-disk-full.ts';
import { changeRows } from './change-rows.ts';
import { type Changed, keepRows } from './kept-rows.ts';

/**
 * Keeps pictures as they shall be, each with a revision one above the kept one (1 for a new one), or none of them.
 * `gone`: a new one is for a ticket that is not there. `disk-full`: the browser had no room; nothing was changed.
 */
export async function keepPictures(
  database: CompanionDatabase,
  pictures: readonly TicketPicture[],
): Promise<readonly Changed<TicketPicture>[] | 'changed-elsewhere' | 'gone' | 'disk-full'> {
  const { ticketPictures, tickets } = database;
  const needed = [...new Set(pictures.filter(({ revision }) => revision === 1).map(({ ticketId }) => ticketId))];
  try {
    return await changeRows(database, [ticketPictures, tickets], async () => {
      const there = await tickets.bulkGet(needed);
      if (there.some((ticket) => ticket === undefined || ticket.deletedAt !== null)) return 'gone';
      return keepRows(ticketPictures, pictures);
    });
  } catch (error) {
    if (isDiskFull(error)) return 'disk-full';
    throw error;
  }
}

/** Takes away a picture that cannot be read: nothing of it is left to be kept as deleted. */
export async function dropPicture(database: CompanionDatabase, id: string): Promise<void> {
  await database.ticketPictures.delete(id);
}

/** Takes away what was done to a picture in an editor and never saved, whatever revision it was done to. */
export async function dropPictureEdits(database: CompanionDatabase, id: string): Promise<void> {
  await database.drafts.where('key').startsWith(pictureEditsKey(id, '')).delete();
}
