import { expect, it, vi } from 'vitest';
import { buried } from '../../../src/domain/row.ts';
import { keptKey, readKeptRows, readRows } from '../../../src/store/queries/kept-rows.ts';
import { client } from '../../fixtures/ledger.ts';
import { picture } from '../../fixtures/picture-rows.ts';
import { testWorld } from '../../fixtures/world.ts';

it('finds rows of several tables, deleted ones too, and leaves out what is not there', async () => {
  const { database } = testWorld();
  const gone = buried(client({ id: 'c-2' }), 5);
  await database.clients.bulkAdd([client(), gone]);
  await database.ticketPictures.add(picture());
  const found = await readKeptRows(database, [
    ['clients', client().id],
    ['clients', 'c-2'],
    ['clients', 'c-2'],
    ['clients', 'none'],
    ['ticketPictures', 'p-1'],
  ]);
  expect([...found.keys()]).toEqual([keptKey('clients', client().id), 'clients|c-2', 'ticketPictures|p-1']);
  expect(found.get('clients|c-2')).toEqual({ table: 'clients', row: gone });
});

it('reads the other pictures when the file of one is lost', async () => {
  const { database } = testWorld();
  await database.ticketPictures.bulkAdd([picture(), picture({ id: 'p-2' })]);
  const get = database.ticketPictures.get.bind(database.ticketPictures);
  vi.spyOn(database.ticketPictures, 'get').mockImplementation(((id: string) =>
    id === 'p-1' ? Promise.reject(new Error('NotReadable')) : get(id)) as never);
  expect((await readRows(database.ticketPictures, ['p-1', 'p-2'])).map(({ id }) => id)).toEqual(['p-2']);
});
