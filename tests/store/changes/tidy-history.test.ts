import { beforeEach, expect, it } from 'vitest';
import { buried, newRow } from '../../../src/domain/row.ts';
import { CAPTURE_DRAFT, pictureEditsKey } from '../../../src/domain/tickets/pictures/picture-edits-key.ts';
import { DAY_MS } from '../../../src/domain/time.ts';
import { tidyHistory } from '../../../src/store/changes/tidy-history.ts';
import { readHistoryNote } from '../../../src/store/queries/history-note.ts';
import { client } from '../../fixtures/ledger.ts';
import { picture } from '../../fixtures/picture-rows.ts';
import { ticket } from '../../fixtures/ticket-rows.ts';
import { allRows } from '../../fixtures/versions/frozen-version.ts';
import { testWorld } from '../../fixtures/world.ts';

let { database } = testWorld();
const NOW = testWorld().now();
const OLD = NOW - 30 * DAY_MS;

beforeEach(() => {
  ({ database } = testWorld());
});

it('throws records away that are too old, and none that is not', async () => {
  const record = { change: 1, table: 'clients', rowId: 'c', what: 'changed', typed: false, before: client() } as const;
  await database.history.bulkAdd([
    { ...record, at: OLD - 1 },
    { ...record, at: OLD },
  ]);
  await tidyHistory(database, NOW);
  expect((await database.history.toArray()).map(({ at }) => at)).toEqual([OLD]);
});

it('empties pictures that went long ago, with their ticket or by themselves, and leaves their revision where it was', async () => {
  await database.tickets.bulkAdd([
    ticket(),
    buried(ticket({ id: 't-old' }), OLD - 1),
    buried(ticket({ id: 't-new' }), OLD),
  ]);
  await database.ticketPictures.bulkAdd([
    picture({ id: 'lives' }),
    buried(picture({ id: 'gone-lately' }), OLD),
    buried(picture({ id: 'gone-long' }), OLD - 1),
    picture({ id: 'of-old', ticketId: 't-old' }),
    picture({ id: 'of-new', ticketId: 't-new' }),
  ]);
  await tidyHistory(database, NOW);
  const rows = await database.ticketPictures.toArray();
  expect(Object.fromEntries(rows.map(({ id, revision, blob, bytes }) => [id, [revision, blob.size, bytes]]))).toEqual({
    'gone-lately': [2, 6, 6],
    'gone-long': [2, 0, 0],
    lives: [1, 6, 6],
    'of-new': [1, 6, 6],
    'of-old': [2, 0, 0],
  });
  expect(rows.find(({ id }) => id === 'of-old')?.deletedAt).toBe(NOW);
});

it('drops captures that nobody looked at for a week, with what was done to them, and no other draft', async () => {
  const stale = `${CAPTURE_DRAFT}stale`;
  const week = NOW - 7 * DAY_MS;
  await database.drafts.bulkAdd([
    { key: stale, value: {}, updatedAt: week - 1 },
    { key: pictureEditsKey(stale, 1), value: {}, updatedAt: NOW },
    { key: `${CAPTURE_DRAFT}fresh`, value: {}, updatedAt: week },
    { key: 'certification|new', value: {}, updatedAt: 0 },
  ]);
  await tidyHistory(database, NOW);
  expect(await database.drafts.toCollection().primaryKeys()).toEqual([`${CAPTURE_DRAFT}fresh`, 'certification|new']);
});

it('notes since when everything is known once, and when it was last tidied', async () => {
  expect(await readHistoryNote(database)).toBeNull();
  await tidyHistory(database, NOW);
  expect(await readHistoryNote(database)).toEqual({ since: NOW, tidiedAt: NOW });
  await tidyHistory(database, NOW + DAY_MS);
  expect(await readHistoryNote(database)).toEqual({ since: NOW, tidiedAt: NOW + DAY_MS });
});

it('does nothing more when it is run again', async () => {
  await database.ticketPictures.add(buried(picture(newRow('p', 1)), 5));
  await tidyHistory(database, NOW);
  const once = await allRows(database);
  await tidyHistory(database, NOW);
  expect(await allRows(database)).toEqual(once);
});
