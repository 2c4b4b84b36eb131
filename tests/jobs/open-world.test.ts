import { expect, it, vi } from 'vitest';
import { openWorld } from '../../src/jobs/open-world.ts';
import { openRaw } from '../fixtures/raw-database.ts';
import { testWorld } from '../fixtures/world.ts';

/** No release has a native version like this one. */
const LATER = 10_000;

it('opens the database of its world and passes on what happens to it', async () => {
  const world = testWorld();
  const events = { onBlocked: vi.fn(), onReplaced: vi.fn() };
  expect(await openWorld(world, events)).toEqual({ kind: 'open' });
  expect(world.database.isOpen()).toBe(true);
  const { database } = await openRaw(world.database.name, LATER, { yields: true });
  expect(events.onReplaced).toHaveBeenCalledTimes(1);
  expect(world.database.isOpen()).toBe(false);
  database.close();
});

it('passes on why it did not open', async () => {
  const world = testWorld();
  const { database } = await openRaw(world.database.name, LATER, { yields: true });
  database.close();
  expect(await openWorld(world, { onBlocked: () => {}, onReplaced: () => {} })).toEqual({ kind: 'newer' });
});
