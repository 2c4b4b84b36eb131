import { afterEach, expect, it, vi } from 'vitest';
import { readWholePictures } from '../../../src/store/queries/whole-pictures.ts';
import { picture } from '../../fixtures/picture-rows.ts';
import { testWorld } from '../../fixtures/world.ts';

afterEach(() => vi.restoreAllMocks());

it('reads the living pictures of one ticket with their files, in their order', async () => {
  const { database } = testWorld();
  await database.ticketPictures.bulkAdd([
    picture({ id: 'p-2', order: 1 }),
    picture({ id: 'p-1', order: 0, blob: new Blob(['first']) }),
    picture({ id: 'p-3', order: 2, deletedAt: 7 }),
    picture({ id: 'p-4', ticketId: 't-2' }),
  ]);
  const pictures = await readWholePictures(database, 't-1');
  expect(pictures.map(({ id }) => id)).toEqual(['p-1', 'p-2']);
  expect(await pictures[0]?.blob.text()).toBe('first');
});

it('passes over one whose file is lost', async () => {
  const { database } = testWorld();
  await database.ticketPictures.bulkAdd([picture(), picture({ id: 'p-2' })]);
  const get = database.ticketPictures.get.bind(database.ticketPictures);
  vi.spyOn(database.ticketPictures, 'get').mockImplementation(((id: string) =>
    id === 'p-1' ? Promise.reject(new DOMException('', 'NotReadableError')) : get(id)) as never);
  expect((await readWholePictures(database, 't-1')).map(({ id }) => id)).toEqual(['p-2']);
});
