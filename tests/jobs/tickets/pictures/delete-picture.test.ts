import { beforeEach, expect, it } from 'vitest';
import { deleteBrokenPicture, deletePicture } from '../../../../src/jobs/tickets/pictures/delete-picture.ts';
import { keepTicket, picture } from '../../../fixtures/picture-rows.ts';
import { type TestWorld, testWorld } from '../../../fixtures/world.ts';

let world: TestWorld;

beforeEach(async () => {
  world = testWorld();
  await keepTicket(world);
  await world.database.ticketPictures.add(picture());
});

it('deletes a picture and what was being done to it, keeps its pixels for the history, and takes that back', async () => {
  await world.database.drafts.add({ key: 'picture-edits|p-1|1', value: {}, updatedAt: 1 });
  const outcome = await deletePicture(world, 'p-1');
  const row = await world.database.ticketPictures.get('p-1');
  expect(row?.deletedAt).toBe(world.now());
  expect(await row?.blob.text()).toBe('pixels');
  expect(await world.database.drafts.count()).toBe(0);
  if (outcome.kind !== 'done') throw new Error(`It was ${outcome.kind}`);
  await outcome.undo();
  const back = await world.database.ticketPictures.get('p-1');
  expect(back).toMatchObject({ deletedAt: null, revision: 3, bytes: 6 });
  expect(await back?.blob.text()).toBe('pixels');
});

it('is too late for one that is gone', async () => {
  await deletePicture(world, 'p-1');
  expect(await deletePicture(world, 'p-1')).toEqual({ kind: 'gone' });
  expect(await deletePicture(world, 'none')).toEqual({ kind: 'gone' });
});

it('takes one away that cannot be read', async () => {
  expect(await deleteBrokenPicture(world, 'p-1')).toEqual({ kind: 'done' });
  expect(await world.database.ticketPictures.count()).toBe(0);
});
