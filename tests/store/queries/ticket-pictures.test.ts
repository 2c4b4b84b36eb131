import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { countPictures, readPicture, readPictures } from '../../../src/store/queries/ticket-pictures.ts';
import { picture } from '../../fixtures/ticket-rows.ts';
import { testWorld } from '../../fixtures/world.ts';

let { database } = testWorld();

beforeEach(async () => {
  ({ database } = testWorld());
  await database.ticketPictures.bulkAdd([
    picture({ id: 'second', order: 2 }),
    picture({ id: 'first', order: 1, name: 'first.png' }),
    picture({ id: 'deleted', order: 3, deletedAt: 1 }),
    picture({ id: 'others', ticketId: 't-2' }),
  ]);
});

afterEach(() => vi.restoreAllMocks());

describe('the pictures of a ticket', () => {
  it('come in their order, without their files', async () => {
    const found = await readPictures(database, 't-1');
    expect(found.map(({ id }) => id)).toEqual(['first', 'second']);
    for (const entry of found) expect('meta' in entry && 'blob' in entry.meta).toBe(false);
    expect(found[0]).toMatchObject({ kind: 'picture', meta: { name: 'first.png', width: 2 } });
  });

  it('fail one by one', async () => {
    const get = database.ticketPictures.get.bind(database.ticketPictures);
    vi.spyOn(database.ticketPictures, 'get').mockImplementation(((id: string) =>
      id === 'first' ? Promise.reject(new DOMException('Lost', 'NotReadableError')) : get(id)) as never);
    expect(await readPictures(database, 't-1')).toEqual([
      expect.objectContaining({ kind: 'picture', id: 'second' }),
      { kind: 'broken', id: 'first' },
    ]);
  });

  it('tell of one that came back without its file', async () => {
    await database.ticketPictures.update('first', { blob: new Blob([]) });
    expect((await readPictures(database, 't-1')).map(({ kind, id }) => [kind, id])).toEqual([
      ['left-out', 'first'],
      ['picture', 'second'],
    ]);
  });

  it('are counted', async () => {
    expect(await countPictures(database, 't-2')).toBe(1);
    expect(await countPictures(database, 't-9')).toBe(0);
  });
});

it('a picture is read with its file', async () => {
  const kept = await readPicture(database, 'first');
  expect(new Uint8Array((await kept?.blob.arrayBuffer()) ?? [])).toEqual(new Uint8Array([1, 2, 3]));
  expect(await readPicture(database, 'deleted')).toBeNull();
  expect(await readPicture(database, 'never')).toBeNull();
});
