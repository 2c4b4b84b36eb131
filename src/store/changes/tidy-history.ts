import { CAPTURE_DAYS, HISTORY_DAYS, type HistoryNote } from '../../domain/history/history-span.ts';
import { buried } from '../../domain/row.ts';
import { CAPTURE_DRAFT, pictureEditsKey } from '../../domain/tickets/pictures/picture-edits-key.ts';
import type { TicketPicture } from '../../domain/tickets/ticket-picture.ts';
import { DAY_MS, type EpochMs } from '../../domain/time.ts';
import type { CompanionDatabase } from '../database.ts';
import { readHistoryNote } from '../queries/history-note.ts';
import { readRows } from '../queries/kept-rows.ts';

/**
 * Throws away what nobody can bring back any longer: records that are too old, the files of pictures that went as long ago,
 * with a ticket or by themselves, and screenshots that nobody looked at. Notes since when the history holds everything.
 */
export async function tidyHistory(database: CompanionDatabase, now: EpochMs): Promise<void> {
  const { history, drafts, settings, ticketPictures, tickets } = database;
  const old = now - HISTORY_DAYS * DAY_MS;
  const ids = await idsOfGonePictures(database, old);
  await database.transaction('rw', [history, drafts, settings, ticketPictures, tickets], async () => {
    await history.where('at').below(old).delete();
    for (const id of ids) {
      const picture = await ticketPictures.get(id);
      if (picture === undefined) continue;
      const ticket = await tickets.get(picture.ticketId);
      const gone = [picture.deletedAt, ticket?.deletedAt ?? null].some((at) => at !== null && at < old);
      if (gone) await ticketPictures.put(emptied(picture, now));
    }
    const captures = await drafts.where('key').startsWith(CAPTURE_DRAFT).toArray();
    for (const { key, updatedAt } of captures) {
      if (updatedAt >= now - CAPTURE_DAYS * DAY_MS) continue;
      await drafts.delete(key);
      await drafts.where('key').startsWith(pictureEditsKey(key, '')).delete();
    }
    const since = (await readHistoryNote(database))?.since ?? now;
    const value: HistoryNote = { since, tidiedAt: now };
    await settings.put({ key: 'history', value });
  });
}

/** Found outside of the transaction, which a file that cannot be read would break off. */
async function idsOfGonePictures(database: CompanionDatabase, old: EpochMs): Promise<readonly string[]> {
  const ids = await database.ticketPictures.toCollection().primaryKeys();
  if (ids.length === 0) return [];
  const deleted = await database.tickets.filter(({ deletedAt }) => deletedAt !== null && deletedAt < old).primaryKeys();
  const tickets = new Set(deleted);
  const rows = await readRows(database.ticketPictures, ids);
  return rows
    .filter(({ deletedAt, ticketId }) => (deletedAt !== null && deletedAt < old) || tickets.has(ticketId))
    .filter(({ blob }) => blob.size > 0)
    .map(({ id }) => id);
}

/** What was deleted already keeps its revision: on another device it may be newer than that. */
function emptied(picture: TicketPicture, now: EpochMs): TicketPicture {
  const gone = picture.deletedAt === null ? buried(picture, now) : picture;
  return { ...gone, blob: new Blob([], { type: picture.kind }), bytes: 0 };
}
