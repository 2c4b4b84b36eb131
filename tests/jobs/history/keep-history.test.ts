import { afterEach, expect, it, vi } from 'vitest';
import { DAY_MS } from '../../../src/domain/time.ts';
import { keepHistory } from '../../../src/jobs/history/keep-history.ts';
import { keepWatch } from '../../../src/jobs/keep-watch.ts';
import { readHistoryNote } from '../../../src/store/queries/history-note.ts';
import { testWorld } from '../../fixtures/world.ts';

afterEach(() => vi.restoreAllMocks());

it('is tidied by the watch, once a day', async () => {
  const world = testWorld();
  const start = world.now();
  await keepWatch(world);
  expect(await readHistoryNote(world.database)).toEqual({ since: start, tidiedAt: start });
  world.setNow(start + DAY_MS - 1);
  await keepWatch(world);
  expect((await readHistoryNote(world.database))?.tidiedAt).toBe(start);
  world.setNow(start + DAY_MS);
  await keepWatch(world);
  expect(await readHistoryNote(world.database)).toEqual({ since: start, tidiedAt: start + DAY_MS });
});

it('stops nothing when it cannot be tidied', async () => {
  const report = vi.spyOn(console, 'error').mockImplementation(() => {});
  const world = testWorld();
  vi.spyOn(world.database.settings, 'put').mockRejectedValue(new Error('No room'));
  await keepHistory(world);
  expect(report).toHaveBeenCalledOnce();
});
