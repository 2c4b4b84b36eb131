import { beforeEach, describe, expect, it } from 'vitest';
import { movePicture } from '../../../../src/jobs/tickets/pictures/move-picture.ts';
import { readWholePictures } from '../../../../src/store/queries/whole-pictures.ts';
import { keepTicket, picture } from '../../../fixtures/picture-rows.ts';
import { type TestWorld, testWorld } from '../../../fixtures/world.ts';

let world: TestWorld;

beforeEach(async () => {
  world = testWorld();
  await keepTicket(world);
});

async function keep(...orders: readonly number[]): Promise<void> {
  const rows = orders.map((order, index) => picture({ id: `p-${index + 1}`, order, createdAt: index }));
  await world.database.ticketPictures.bulkAdd(rows);
}

const ids = async () => (await readWholePictures(world.database, 't-1')).map(({ id }) => id).join(' ');

describe('movePicture', () => {
  it('moves up and down, and takes that back', async () => {
    await keep(0, 1, 2);
    const outcome = await movePicture(world, 'p-3', -1);
    expect(await ids()).toBe('p-1 p-3 p-2');
    await movePicture(world, 'p-1', 1);
    expect(await ids()).toBe('p-3 p-1 p-2');
    if (outcome.kind !== 'done') throw new Error(`It was ${outcome.kind}`);
    expect(await outcome.undo()).toEqual({ kind: 'changed-elsewhere' });
  });

  it('takes back what nothing followed', async () => {
    await keep(0, 1);
    const outcome = await movePicture(world, 'p-1', 1);
    if (outcome.kind !== 'done') throw new Error(`It was ${outcome.kind}`);
    await outcome.undo();
    expect(await ids()).toBe('p-1 p-2');
  });

  it('puts places in order that were given twice or left empty', async () => {
    await keep(5, 5, 9);
    await movePicture(world, 'p-3', -1);
    expect((await readWholePictures(world.database, 't-1')).map(({ order }) => order)).toEqual([0, 1, 2]);
    expect(await ids()).toBe('p-1 p-3 p-2');
  });

  it('goes nowhere at an end, and not at all when it is gone', async () => {
    await keep(0, 1);
    expect(await movePicture(world, 'p-1', -1)).toEqual({ kind: 'gone' });
    expect(await movePicture(world, 'p-2', 1)).toEqual({ kind: 'gone' });
    expect(await movePicture(world, 'none', 1)).toEqual({ kind: 'gone' });
    expect(await ids()).toBe('p-1 p-2');
  });
});
