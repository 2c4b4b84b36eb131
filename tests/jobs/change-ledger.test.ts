import { expect, it } from 'vitest';
import { revised } from '../../src/domain/row.ts';
import { changeLedger } from '../../src/jobs/change-ledger.ts';
import { keepWatch } from '../../src/jobs/keep-watch.ts';
import { readClients, readPointEntries } from '../../src/store/queries/ledger.ts';
import { expectAllOrNothing } from '../fixtures/all-or-nothing.ts';
import { client, pointEntry } from '../fixtures/ledger.ts';
import { testWorld } from '../fixtures/world.ts';

const CHANGE = { clients: [client()], pointEntries: [pointEntry()] };

it('keeps a change, lets the watch follow, and can be taken back and put again', async () => {
  const world = testWorld();
  const outcome = await changeLedger(world, CHANGE);
  expect(await readClients(world.database)).toEqual([client()]);
  expect(world.browser.tick).not.toBeNull();
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  const back = await outcome.undo();
  expect([await readClients(world.database), await readPointEntries(world.database)]).toEqual([[], []]);
  if (back.kind !== 'done') throw new Error(back.kind);
  await back.undo();
  expect(await readPointEntries(world.database)).toMatchObject([{ id: 'entry', revision: 3 }]);
});

it('refuses what was changed in another page, and so does its undo', async () => {
  const world = testWorld();
  const outcome = await changeLedger(world, CHANGE);
  const renamed = revised(client(), { name: 'Acme' }, 1);
  await changeLedger(world, { clients: [renamed] });
  expect(await changeLedger(world, { clients: [renamed] })).toEqual({ kind: 'changed-elsewhere' });
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  expect(await outcome.undo()).toEqual({ kind: 'changed-elsewhere' });
  expect(await readPointEntries(world.database)).toHaveLength(1);
});

it('takes back everything, one change after the other', async () => {
  const world = testWorld();
  const made = await changeLedger(world, CHANGE);
  const edited = await changeLedger(world, { pointEntries: [revised(pointEntry(), { productLine: 'Other' }, 1)] });
  const ended = await changeLedger(world, {
    pointEntries: [revised({ ...pointEntry(), productLine: 'Other', revision: 2 }, { endedOn: '2026-11-01' }, 2)],
  });
  for (const change of [ended, edited, made]) {
    if (change.kind !== 'done') throw new Error(change.kind);
    expect(await change.undo()).toMatchObject({ kind: 'done' });
  }
  expect([await readClients(world.database), await readPointEntries(world.database)]).toEqual([[], []]);
});

it('is whole or not at all wherever it is killed', async () => {
  const steps = await expectAllOrNothing(
    async () => {
      const world = testWorld();
      // What the first look keeps of its own is no part of the change.
      await keepWatch(world);
      return world;
    },
    (world) => changeLedger(world, CHANGE),
  );
  expect(steps).toBeGreaterThan(3);
});
