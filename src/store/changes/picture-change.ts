import type { TicketPicture } from '../../domain/tickets/ticket-picture.ts';
import type { CompanionDatabase } from '../database.ts';

/** A picture before and after a change; `before` is undefined for a new one. */
export interface ChangedPicture {
  readonly before: TicketPicture | undefined;
  readonly after: TicketPicture;
}

/** Thrown inside the transaction so that all of it is rolled back; never leaves this file. */
class Refused extends Error {
  readonly why: 'changed-elsewhere' | 'gone';

  constructor(why: 'changed-elsewhere' | 'gone') {
    super(why);
    this.why = why;
  }
}

/**
 * Keeps pictures as they shall be, each with a revision one above the kept one (1 for a new one), or none of them.
 * Refuses when one was changed by another page since it was read, and a new one for a ticket that is gone. A full disk
 * rejects, with nothing of it kept.
 */
export async function keepPictures(
  database: CompanionDatabase,
  pictures: readonly TicketPicture[],
): Promise<readonly ChangedPicture[] | 'changed-elsewhere' | 'gone'> {
  const { ticketPictures, tickets } = database;
  try {
    return await database.transaction('rw', [ticketPictures, tickets], async () => {
      const changed: ChangedPicture[] = [];
      for (const after of pictures) {
        const before = await ticketPictures.get(after.id);
        if ((before?.revision ?? 0) !== after.revision - 1) throw new Refused('changed-elsewhere');
        if (before === undefined) {
          const ticket = await tickets.get(after.ticketId);
          if (ticket === undefined || ticket.deletedAt !== null) throw new Refused('gone');
        }
        await ticketPictures.put(after);
        changed.push({ before, after });
      }
      return changed;
    });
  } catch (error) {
    if (error instanceof Refused) return error.why;
    throw error;
  }
}

/** Takes away a picture that cannot be read: nothing of it is left to be kept as deleted. */
export async function dropPicture(database: CompanionDatabase, id: string): Promise<void> {
  await database.ticketPictures.delete(id);
}
