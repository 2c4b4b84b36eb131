import type { TicketPicture } from '../../domain/tickets/ticket-picture.ts';
import type { CompanionDatabase } from '../database.ts';
import { readPicture, readPictures } from './ticket-pictures.ts';

/** The living pictures of a ticket with their files, in their order, without those that cannot be read; of one that was left out the file is empty. */
export async function readWholePictures(
  database: CompanionDatabase,
  ticketId: string,
): Promise<readonly TicketPicture[]> {
  const entries = await readPictures(database, ticketId);
  const ids = entries.flatMap((entry) => (entry.kind === 'broken' ? [] : [entry.id]));
  const rows = await Promise.all(ids.map((id) => readPicture(database, id)));
  return rows.filter((row) => row !== null);
}
