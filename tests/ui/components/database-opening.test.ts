import { afterEach, expect, it, vi } from 'vitest';
import { openingOf } from '../../../src/ui/components/database-opening.ts';
import { leaveBehind } from '../../fixtures/versions/frozen-version.ts';
import { RELEASED } from '../../fixtures/versions/released.ts';
import { testWorld } from '../../fixtures/world.ts';

afterEach(() => void vi.restoreAllMocks());

it('opens the database of a world once, whoever asks', async () => {
  const world = testWorld();
  const open = vi.spyOn(world.database, 'open');
  const opening = openingOf(world);
  expect(opening.gate()).toEqual({ kind: 'opening' });
  expect(openingOf(world)).toBe(opening);
  await opening.settled;
  expect(opening.gate()).toEqual({ kind: 'open' });
  expect(open).toHaveBeenCalledOnce();
  expect(openingOf(testWorld())).not.toBe(opening);
});

it('tells its followers of every change, until they have enough', async () => {
  const world = testWorld();
  const opening = openingOf(world);
  const seen: string[] = [];
  const leave = opening.follow(() => seen.push(opening.gate().kind));
  await opening.settled;
  await vi.waitFor(() => expect(seen).toEqual(['open']));
  indexedDB.deleteDatabase(world.database.name);
  await vi.waitFor(() => expect(seen).toEqual(['open', 'replaced']));
  leave();
  const other = openingOf(testWorld());
  const unheard = vi.fn();
  other.follow(unheard)();
  await other.settled;
  expect(unheard).not.toHaveBeenCalled();
});

it('is settled too when it failed, and says with what', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
  const world = testWorld();
  vi.spyOn(world.database, 'open').mockReturnValue(Promise.reject(new Error('disk')) as never);
  const opening = openingOf(world);
  await opening.settled;
  expect(opening.gate()).toEqual({ kind: 'failed', detail: 'Error: disk' });
  expect(logged).toHaveBeenCalledOnce();
});

it('tells data of which a part is missing from what does not open', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const world = testWorld();
  const newest = RELEASED.at(-1);
  if (newest === undefined) throw new Error('No version');
  const { tickets: _missing, ...schema } = newest.schema;
  await leaveBehind(world.database.name, { ...newest, schema });
  const opening = openingOf(world);
  await opening.settled;
  expect(opening.gate()).toEqual({ kind: 'torn' });
});
