import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { thumbnailOf } from '../../../../src/jobs/tickets/pictures/thumbnails.ts';
import { picture } from '../../../fixtures/picture-rows.ts';
import { type TestWorld, testWorld } from '../../../fixtures/world.ts';

let world: TestWorld;

beforeEach(async () => {
  world = testWorld();
  world.browser.decoded = { width: 4_000, height: 3_000 };
  await world.database.ticketPictures.bulkAdd([picture(), picture({ id: 'p-2' })]);
});
afterEach(() => vi.restoreAllMocks());

it('is small, and made once for each revision', async () => {
  const [one, again] = await Promise.all([thumbnailOf(world, picture()), thumbnailOf(world, picture())]);
  expect(one).toBe(again);
  expect(world.browser.painted).toMatchObject([{ width: 192, height: 144 }]);
  await thumbnailOf(world, picture({ revision: 2 }));
  expect(world.browser.painted).toHaveLength(2);
});

it('is made one at a time', async () => {
  let running = 0;
  let most = 0;
  const paint = world.browser.paintPicture;
  vi.spyOn(world.browser, 'paintPicture').mockImplementation(async (...args) => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve));
    running -= 1;
    return paint(...args);
  });
  await Promise.all(['p-1', 'p-2', 'p-3'].map((id) => thumbnailOf(world, picture({ id }))));
  expect(most).toBe(1);
});

it('tells a picture that cannot be read, and goes on with the next', async () => {
  await world.database.ticketPictures.update('p-1', { blob: new Blob([]) });
  const [broken, gone, good] = await Promise.all(
    ['p-1', 'none', 'p-2'].map((id) => thumbnailOf(world, picture({ id }))),
  );
  expect([broken, gone]).toEqual(['unreadable', 'unreadable']);
  expect(good).toBeInstanceOf(Blob);
});

it('goes on after a failure that nobody expected', async () => {
  vi.spyOn(world.browser, 'paintPicture').mockRejectedValueOnce(new Error('No such canvas'));
  await expect(thumbnailOf(world, picture())).rejects.toThrow('No such canvas');
  expect(await thumbnailOf(world, picture({ id: 'p-2' }))).toBeInstanceOf(Blob);
});
