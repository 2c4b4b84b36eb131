import { beforeEach, describe, expect, it } from 'vitest';
import { newRow } from '../../../src/domain/row.ts';
import { dropPicture, dropPictureEdits, keepPictures } from '../../../src/store/changes/picture-change.ts';
import { onFullDisk } from '../../fixtures/full-disk.ts';
import { keepTicket, picture } from '../../fixtures/picture-rows.ts';
import { type TestWorld, testWorld } from '../../fixtures/world.ts';

let world: TestWorld;

beforeEach(async () => {
  world = testWorld();
  await keepTicket(world);
});

const rows = () => world.database.ticketPictures.toArray();

describe('keepPictures', () => {
  it('keeps a new picture with its file, and a later revision of it', async () => {
    expect(await keepPictures(world.database, [picture()])).toMatchObject([
      { before: undefined, after: { id: 'p-1' } },
    ]);
    const later = picture({ revision: 2, blob: new Blob(['others'], { type: 'image/png' }) });
    expect(await keepPictures(world.database, [later])).toMatchObject([{ before: { revision: 1 } }]);
    const [kept] = await rows();
    expect(await kept?.blob.text()).toBe('others');
  });

  it('refuses one that another page has changed, and keeps none of the others', async () => {
    await keepPictures(world.database, [picture()]);
    const stale = [picture({ id: 'p-2' }), picture({ revision: 3 })];
    expect(await keepPictures(world.database, stale)).toBe('changed-elsewhere');
    expect(await rows()).toHaveLength(1);
  });

  it('refuses a new one for a ticket that is gone', async () => {
    expect(await keepPictures(world.database, [picture({ ticketId: 'none' })])).toBe('gone');
    await world.database.tickets.update('t-1', { deletedAt: 5 });
    expect(await keepPictures(world.database, [picture()])).toBe('gone');
    expect(await rows()).toEqual([]);
  });

  it.each(['throws', 'aborts'] as const)('keeps nothing on a full disk that %s, and tells', async (how) => {
    let answer: unknown;
    const { refused } = await onFullDisk({ from: 2, how }, async () => {
      answer = await keepPictures(world.database, [picture(), picture({ id: 'p-2' })]);
    });
    expect(refused).toBe(true);
    expect(answer).toBe('disk-full');
    expect(await rows()).toEqual([]);
    expect(await world.database.tickets.count()).toBe(1);
  });

  it('throws on what is no full disk', async () => {
    const broken = { ...picture(), ...newRow('', 1), id: undefined } as never;
    await expect(keepPictures(world.database, [broken])).rejects.toThrow();
  });
});

it('drops a picture that cannot be read', async () => {
  await keepPictures(world.database, [picture(), picture({ id: 'p-2' })]);
  await dropPicture(world.database, 'p-1');
  expect((await rows()).map(({ id }) => id)).toEqual(['p-2']);
});

it('drops what was done to one picture in any of its revisions, and nothing else', async () => {
  const keys = ['picture-edits|p-1|1', 'picture-edits|p-1|2', 'picture-edits|p-10|1', 'ticket|p-1'];
  await world.database.drafts.bulkAdd(keys.map((key) => ({ key, value: 1, updatedAt: 1 })));
  await dropPictureEdits(world.database, 'p-1');
  expect(await world.database.drafts.toCollection().primaryKeys()).toEqual(['picture-edits|p-10|1', 'ticket|p-1']);
});
