import { beforeEach, expect, it } from 'vitest';
import { revised } from '../../../../src/domain/row.ts';
import { buriedPicture, changePictures } from '../../../../src/jobs/tickets/pictures/change-pictures.ts';
import { onFullDisk } from '../../../fixtures/full-disk.ts';
import { keepTicket, picture } from '../../../fixtures/picture-rows.ts';
import { type TestWorld, testWorld } from '../../../fixtures/world.ts';

let world: TestWorld;

beforeEach(async () => {
  world = testWorld();
  await keepTicket(world);
});

async function undoOf(outcome: Awaited<ReturnType<typeof changePictures>>) {
  if (outcome.kind !== 'done') throw new Error(`It was ${outcome.kind}`);
  return outcome.undo();
}

it('keeps pictures and takes that back, leaving no pixels behind', async () => {
  const outcome = await changePictures(world, [picture()]);
  expect(await world.database.ticketPictures.count()).toBe(1);
  expect((await undoOf(outcome)).kind).toBe('done');
  const row = await world.database.ticketPictures.get('p-1');
  expect(row).toMatchObject({ deletedAt: world.now(), revision: 2, bytes: 0 });
  expect(row?.blob.size).toBe(0);
});

it('brings back what a change replaced, and what taking it back took away', async () => {
  await changePictures(world, [picture()]);
  const change = { blob: new Blob(['masked']), redactions: 2 };
  const back = await undoOf(await changePictures(world, [revised(picture(), change, world.now())]));
  expect(await (await world.database.ticketPictures.get('p-1'))?.blob.text()).toBe('pixels');
  await undoOf(back);
  expect(await world.database.ticketPictures.get('p-1')).toMatchObject({ redactions: 2, revision: 4 });
});

it('refuses to take back what has moved on', async () => {
  const outcome = await changePictures(world, [picture()]);
  await changePictures(world, [picture({ revision: 2, name: 'Deals' })]);
  expect((await undoOf(outcome)).kind).toBe('changed-elsewhere');
  expect(await world.database.ticketPictures.get('p-1')).toMatchObject({ name: 'Deals', deletedAt: null });
});

it('tells a full disk and a ticket that is gone', async () => {
  let outcome: unknown;
  await onFullDisk({ from: 1, how: 'throws' }, async () => {
    outcome = await changePictures(world, [picture()]);
  });
  expect(outcome).toEqual({ kind: 'disk-full' });
  expect(await changePictures(world, [picture({ ticketId: 'none' })])).toEqual({ kind: 'gone' });
});

it('buries a picture without its pixels', () => {
  const buried = buriedPicture(picture(), 9);
  expect(buried).toMatchObject({ name: 'Contacts', deletedAt: 9, revision: 2, bytes: 0, kind: 'image/png' });
  expect(buried.blob.size).toBe(0);
});
