import { afterEach, expect, it, vi } from 'vitest';
import { buried } from '../../src/domain/row.ts';
import { DAY_MS } from '../../src/domain/time.ts';
import { keepSafety } from '../../src/jobs/keep-safety.ts';
import { keepWatch } from '../../src/jobs/keep-watch.ts';
import { certification, holder } from '../fixtures/rows.ts';
import { testWorld } from '../fixtures/world.ts';

afterEach(() => vi.restoreAllMocks());

it('is kept by the watch, once a day', async () => {
  const world = testWorld();
  await world.database.certifications.bulkAdd([certification(), buried(certification({ id: 'c-2' }), 5)]);
  await keepWatch(world);
  const first = world.browser.safety;
  expect(first).toMatchObject({ madeAt: world.now(), schemaVersion: world.database.verno, complete: true });
  expect(first?.tables.certifications).toEqual([certification()]);
  await world.database.holders.add(holder());
  world.setNow(world.now() + DAY_MS - 1);
  await keepWatch(world);
  expect(world.browser.safety).toBe(first);
  world.setNow(world.now() + 1);
  await keepWatch(world);
  expect(world.browser.safety?.tables.holders).toEqual([holder()]);
});

it('does not give way to an empty database', async () => {
  const world = testWorld();
  await world.database.holders.add(holder());
  await keepSafety(world);
  await world.database.holders.clear();
  world.setNow(world.now() + 2 * DAY_MS);
  await keepSafety(world);
  expect(world.browser.safety?.tables.holders).toEqual([holder()]);
});

it('stops nothing when it cannot be kept', async () => {
  const report = vi.spyOn(console, 'error').mockImplementation(() => {});
  const world = testWorld();
  await world.database.holders.add(holder());
  vi.spyOn(world.browser, 'keepSafetyCopy').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  await keepWatch(world);
  expect(report).toHaveBeenCalledOnce();
});
