import { expect, it, vi } from 'vitest';
import { revised } from '../../../src/domain/row.ts';
import { contentSum } from '../../../src/jobs/backup/content-sum.ts';
import { filledWorld } from '../../fixtures/filled-world.ts';
import { picture } from '../../fixtures/ticket-rows.ts';
import { testWorld } from '../../fixtures/world.ts';

it('is the same at any time as long as nothing is changed, and reads no file', async () => {
  const world = await filledWorld();
  const read = vi.spyOn(Blob.prototype, 'arrayBuffer');
  const sum = await contentSum(world, true);
  world.setNow(world.now() + 1_000_000);
  expect(await contentSum(world, true)).toBe(sum);
  expect(await contentSum(world, false)).not.toBe(sum);
  // Once for each sum itself.
  expect(read).toHaveBeenCalledTimes(3);
  read.mockRestore();
  expect(sum).toMatch(/^[0-9a-f]{64}$/);
});

it('is another one after any change, a picture too', async () => {
  const world = await filledWorld();
  const sums = new Set([await contentSum(world, true)]);
  const kept = picture({ id: 'new', blob: new Blob(['a']) });
  await world.database.ticketPictures.add(kept);
  sums.add(await contentSum(world, true));
  await world.database.ticketPictures.put({ ...revised(kept, {}, world.now()), blob: new Blob(['b']) });
  sums.add(await contentSum(world, true));
  await world.database.settings.put({ key: 'preferences', value: { badge: false } });
  sums.add(await contentSum(world, true));
  await world.database.settings.put({ key: 'last-backup', value: 7 });
  sums.add(await contentSum(world, true));
  expect(sums.size).toBe(4);
});

it('is none where there is nothing, and choices are nothing', async () => {
  const world = testWorld();
  expect(await contentSum(world, true)).toBeNull();
  await world.database.settings.put({ key: 'preferences', value: { badge: false } });
  expect(await contentSum(world, true)).toBeNull();
});
