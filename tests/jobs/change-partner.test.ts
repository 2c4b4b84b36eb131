import { expect, it } from 'vitest';
import { changePartner } from '../../src/jobs/change-partner.ts';
import { keepWatch } from '../../src/jobs/keep-watch.ts';
import { expectAllOrNothing } from '../fixtures/all-or-nothing.ts';
import { client, pointEntry } from '../fixtures/ledger.ts';
import { clientProfile, renewal, sharedDeal } from '../fixtures/partner-rows.ts';
import { testWorld } from '../fixtures/world.ts';

const CHANGE = {
  clientProfiles: [clientProfile()],
  renewals: [renewal()],
  sharedDeals: [sharedDeal()],
  ledger: { clients: [client()], pointEntries: [pointEntry()] },
};

it('keeps a change, lets the watch follow, and can be taken back and put again', async () => {
  const world = testWorld();
  const { database } = world;
  const living = async () =>
    (await Promise.all([database.renewals, database.sharedDeals, database.clients].map((table) => table.toArray())))
      .flat()
      .filter(({ deletedAt }) => deletedAt === null).length;
  const outcome = await changePartner(world, CHANGE);
  expect(await living()).toBe(3);
  expect(world.browser.tick).not.toBeNull();
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  const back = await outcome.undo();
  expect(await living()).toBe(0);
  expect(await database.deadlines.count()).toBe(0);
  if (back.kind !== 'done') throw new Error(back.kind);
  await back.undo();
  expect(await living()).toBe(3);
  expect(await database.deadlines.count()).toBe(1);
});

it('takes two changes of a row back one after the other, the last one first', async () => {
  const world = testWorld();
  const deal = sharedDeal();
  await changePartner(world, { sharedDeals: [deal] });
  const name = async () => (await world.database.sharedDeals.get(deal.id))?.name;
  const first = await changePartner(world, { sharedDeals: [{ ...deal, name: 'First', revision: 2 }] });
  const second = await changePartner(world, { sharedDeals: [{ ...deal, name: 'Second', revision: 3 }] });
  for (const [outcome, left] of [
    [second, 'First'],
    [first, ''],
  ] as const) {
    if (outcome.kind !== 'done') throw new Error(outcome.kind);
    expect((await outcome.undo()).kind).toBe('done');
    expect(await name()).toBe(left);
  }
});

it('refuses what was changed in another page', async () => {
  const world = testWorld();
  await changePartner(world, { sharedDeals: [sharedDeal()] });
  expect(await changePartner(world, { sharedDeals: [sharedDeal({ revision: 3 })] })).toEqual({
    kind: 'changed-elsewhere',
  });
});

it('takes two changes of one row back one after the other', async () => {
  const world = testWorld();
  const first = await changePartner(world, { sharedDeals: [sharedDeal({ name: 'one' })] });
  const second = await changePartner(world, { sharedDeals: [sharedDeal({ name: 'two', revision: 2 })] });
  if (first.kind !== 'done' || second.kind !== 'done') throw new Error('It was refused.');
  await second.undo();
  expect(await first.undo()).toMatchObject({ kind: 'done' });
  expect(await world.database.sharedDeals.get('d-1')).toMatchObject({ deletedAt: world.now() });
});

it('is whole or not at all wherever it is killed', async () => {
  const steps = await expectAllOrNothing(
    async () => {
      const world = testWorld();
      // What the first look keeps of its own is no part of the change.
      await keepWatch(world);
      return world;
    },
    (world) => changePartner(world, CHANGE),
  );
  expect(steps).toBeGreaterThan(5);
});
