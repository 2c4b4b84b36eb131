import { expect, it } from 'vitest';
import { changePartner } from '../../../../src/jobs/change-partner.ts';
import { keepWatch } from '../../../../src/jobs/keep-watch.ts';
import { decideRenewal, reopenRenewal } from '../../../../src/jobs/partner/renewals/decide-renewal.ts';
import { readRenewal, readRenewals } from '../../../../src/store/queries/renewals.ts';
import { expectAllOrNothing } from '../../../fixtures/all-or-nothing.ts';
import { client, pointEntry } from '../../../fixtures/ledger.ts';
import { renewal } from '../../../fixtures/partner-rows.ts';
import { testWorld } from '../../../fixtures/world.ts';

const LOST = { outcome: 'lost', mrrChange: null, nextAfter: null, ends: [pointEntry()] } as const;
const CHANGED = {
  outcome: 'changed',
  mrrChange: { minor: -20_000, currency: 'USD' },
  nextAfter: 12,
  ends: [],
} as const;

async function filled() {
  const world = testWorld();
  await changePartner(world, {
    renewals: [renewal()],
    ledger: { clients: [client()], pointEntries: [pointEntry(), pointEntry({ id: 'other' })] },
  });
  return world;
}

const endOf = async (world: Awaited<ReturnType<typeof filled>>, id: string) =>
  (await world.database.pointEntries.get(id))?.endedOn;

it('ends the entries that are to end with a lost renewal, and takes it all back in one step', async () => {
  const world = await filled();
  const outcome = await decideRenewal(world, renewal(), LOST);
  expect(await readRenewal(world.database, 'r-1')).toMatchObject({ outcome: 'lost' });
  expect(await endOf(world, 'entry')).toBe('2027-01-31');
  expect(await endOf(world, 'other')).toBeNull();
  expect(await world.database.deadlines.count()).toBe(0);
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  await outcome.undo();
  expect(await readRenewal(world.database, 'r-1')).toMatchObject({ outcome: 'open' });
  expect(await endOf(world, 'entry')).toBeNull();
  expect(await world.database.deadlines.count()).toBe(1);
});

it('adds the next renewal at the changed revenue and leaves the ledger alone', async () => {
  const world = await filled();
  const outcome = await decideRenewal(world, renewal(), CHANGED);
  const next = (await readRenewals(world.database)).find(({ id }) => id !== 'r-1');
  expect(next).toMatchObject({ renewsOn: '2028-01-31', mrr: { minor: 80_000 }, mrrChange: null, outcome: 'open' });
  expect(await world.database.deadlines.toCollection().primaryKeys()).toEqual([`renewal|${next?.id}`]);
  expect(await endOf(world, 'entry')).toBeNull();
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  await outcome.undo();
  expect(await readRenewals(world.database)).toMatchObject([{ id: 'r-1', outcome: 'open', mrrChange: null }]);
});

it('does nothing when an entry was changed elsewhere', async () => {
  const world = await filled();
  const ends = [pointEntry({ revision: 4 })];
  expect((await decideRenewal(world, renewal(), { ...LOST, ends })).kind).toBe('changed-elsewhere');
  expect(await readRenewal(world.database, 'r-1')).toMatchObject({ outcome: 'open' });
});

it('opens a decided renewal again', async () => {
  const world = await filled();
  await decideRenewal(world, renewal(), LOST);
  const row = await readRenewal(world.database, 'r-1');
  if (row === null) throw new Error('It is not there.');
  await reopenRenewal(world, row);
  expect(await readRenewal(world.database, 'r-1')).toMatchObject({ outcome: 'open', revision: 3 });
  expect(await world.database.deadlines.count()).toBe(1);
});

it('is whole or not at all wherever it is killed', async () => {
  const steps = await expectAllOrNothing(
    async () => {
      const world = await filled();
      await keepWatch(world);
      return world;
    },
    (world) => decideRenewal(world, renewal(), LOST),
  );
  expect(steps).toBeGreaterThan(5);
});
