import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { copyPicture } from '../../../src/jobs/tickets/copy-picture.ts';
import { picture } from '../../fixtures/picture-rows.ts';
import { type TestWorld, testWorld } from '../../fixtures/world.ts';

let world: TestWorld;

beforeEach(async () => {
  world = testWorld();
  await world.database.ticketPictures.bulkAdd([picture(), picture({ id: 'p-2', kind: 'image/jpeg' })]);
});
afterEach(() => vi.restoreAllMocks());

it('copies a PNG as it is', async () => {
  expect(await copyPicture(world, 'p-1')).toBe('copied');
  expect(await world.browser.copied?.get('image/png')?.text()).toBe('pixels');
  expect(world.browser.painted).toEqual([]);
});

it('draws any other as PNG', async () => {
  expect(await copyPicture(world, 'p-2')).toBe('copied');
  expect(world.browser.copied?.get('image/png')?.type).toBe('image/png');
  expect(world.browser.painted).toMatchObject([{ width: 800, height: 600 }]);
});

it('tells a browser that refuses, and a picture that cannot be read', async () => {
  world.browser.clipboard = 'refused';
  expect(await copyPicture(world, 'p-1')).toBe('refused');
  world.browser.clipboard = 'allowed';
  expect(await copyPicture(world, 'none')).toBe('unreadable');
  world.browser.decoded = null;
  expect(await copyPicture(world, 'p-2')).toBe('unreadable');
});

it('throws on what is neither', async () => {
  vi.spyOn(world.browser, 'copyBlobs').mockRejectedValueOnce(new Error('No clipboard'));
  await expect(copyPicture(world, 'p-1')).rejects.toThrow('No clipboard');
});
