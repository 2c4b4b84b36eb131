import { afterEach, expect, it, vi } from 'vitest';
import { buried, type Row, revised } from '../../../src/domain/row.ts';
import { changeWhole } from '../../../src/jobs/history/change-whole.ts';
import { expectAllOrNothing } from '../../fixtures/all-or-nothing.ts';
import { client } from '../../fixtures/ledger.ts';
import { certification, on } from '../../fixtures/rows.ts';
import { testWorld } from '../../fixtures/world.ts';

afterEach(() => vi.restoreAllMocks());

const CERTIFICATION = certification({ expires: on('2026-12-15') });

async function begun() {
  const world = testWorld();
  await world.database.certifications.add(CERTIFICATION);
  await world.database.clients.add(client());
  return world;
}

const CHANGE = {
  rows: new Map<string, readonly Row[]>([
    ['certifications', [buried(CERTIFICATION, 5)]],
    ['clients', [revised(client(), { name: 'Other' }, 5)]],
  ]),
};

it('is taken back as a whole, and only while nobody has changed any of it since', async () => {
  const world = await begun();
  const outcome = await changeWhole(world, CHANGE);
  if (outcome.kind !== 'done') throw new Error(`It was ${outcome.kind}`);
  expect(world.browser.badge?.text).toBe('');
  const back = await outcome.undo();
  expect(await world.database.certifications.toArray()).toMatchObject([{ deletedAt: null, revision: 3 }]);
  expect(await world.database.clients.toArray()).toMatchObject([{ name: client().name, revision: 3 }]);
  expect(world.browser.badge?.text).not.toBe('');
  await world.database.clients.update(client().id, { revision: 9, name: 'Third' });
  if (back.kind !== 'done') throw new Error(`It was ${back.kind}`);
  expect(await back.undo()).toEqual({ kind: 'changed-elsewhere' });
  expect(await world.database.certifications.toArray()).toMatchObject([{ deletedAt: null }]);
});

it('killed anywhere is kept whole or not at all', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const keepOnly = async (world: Awaited<ReturnType<typeof begun>>) => {
    // What follows a change has its own test.
    vi.spyOn(world, 'exclusively').mockResolvedValue(undefined as never);
    await changeWhole(world, CHANGE);
  };
  expect(await expectAllOrNothing(begun, keepOnly)).toBeGreaterThan(8);
});

it('says that there is no room', async () => {
  const world = await begun();
  vi.spyOn(world.database.certifications, 'bulkPut').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
  expect(await changeWhole(world, CHANGE)).toEqual({ kind: 'no-room' });
});
