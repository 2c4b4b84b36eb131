import { expect, it } from 'vitest';
import { changePartner } from '../../src/jobs/change-partner.ts';
import { deleteClient } from '../../src/jobs/delete-client.ts';
import { readClients, readPointEntries } from '../../src/store/queries/ledger.ts';
import { expectAllOrNothing } from '../fixtures/all-or-nothing.ts';
import { ACME, client, ledgerWorld, pointEntry } from '../fixtures/ledger-rows.ts';
import { clientList, clientProfile, payment, renewal } from '../fixtures/partner-rows.ts';

const BHARAT = '00000000-0000-4000-8000-00000000000b';
const ROWS = {
  clients: [client(), client({ id: BHARAT, name: 'Bharat' })],
  pointEntries: [
    pointEntry(),
    pointEntry({ id: '00000000-0000-4000-8000-0000000000e2' }),
    pointEntry({ id: '00000000-0000-4000-8000-0000000000e3', clientId: BHARAT }),
  ],
};

it('deletes a client with its entries and no others, and brings all back', async () => {
  const world = await ledgerWorld(ROWS);
  const outcome = await deleteClient(world, ACME, { kind: 'everything' });
  expect((await readClients(world.database)).map(({ name }) => name)).toEqual(['Bharat']);
  expect((await readPointEntries(world.database)).map(({ clientId }) => clientId)).toEqual([BHARAT]);
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  await outcome.undo();
  expect(await readClients(world.database)).toHaveLength(2);
  expect(await readPointEntries(world.database)).toHaveLength(3);
});

it('passes over one that is gone', async () => {
  const world = await ledgerWorld(ROWS);
  await deleteClient(world, ACME, { kind: 'everything' });
  expect(await deleteClient(world, ACME, { kind: 'everything' })).toMatchObject({ kind: 'done' });
  expect(await readClients(world.database)).toHaveLength(1);
});

it('asks before it deletes a history, and changes nothing until then', async () => {
  const world = await ledgerWorld(ROWS);
  expect(await deleteClient(world, ACME)).toEqual({ kind: 'has-history' });
  expect(await deleteClient(world, ACME, { kind: 'move', to: 'nobody' })).toEqual({ kind: 'no-heir' });
  expect(await readClients(world.database)).toHaveLength(2);
  expect(await readPointEntries(world.database)).toHaveLength(3);
});

it('moves a history to another client, reminders with it, and brings all back', async () => {
  const world = await ledgerWorld(ROWS);
  const { database } = world;
  await changePartner(world, {
    clientProfiles: [clientProfile({ id: ACME, hubId: '123' })],
    renewals: [renewal({ clientId: ACME })],
    commissionPayments: [payment({ clientId: ACME })],
    clientLists: [clientList({ clientIds: [ACME] })],
  });
  const outcome = await deleteClient(world, ACME, { kind: 'move', to: BHARAT });
  expect((await readClients(database)).map(({ id }) => id)).toEqual([BHARAT]);
  expect((await readPointEntries(database)).every(({ clientId }) => clientId === BHARAT)).toBe(true);
  expect(await database.clientProfiles.get(BHARAT)).toMatchObject({ hubId: '123' });
  expect(await database.clientLists.get('l-1')).toMatchObject({ clientIds: [BHARAT] });
  expect(await database.deadlines.count()).toBe(1);
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  await outcome.undo();
  expect(await database.renewals.get('r-1')).toMatchObject({ clientId: ACME });
  expect(await database.commissionPayments.get('pay-1')).toMatchObject({ clientId: ACME });
  expect(await database.clientLists.get('l-1')).toMatchObject({ clientIds: [ACME] });
  expect(await database.clientProfiles.get(BHARAT)).toMatchObject({ deletedAt: world.now() });
  expect(await database.deadlines.count()).toBe(1);
});

it('is whole or not at all wherever it is killed', async () => {
  const steps = await expectAllOrNothing(
    async () => {
      const world = await ledgerWorld(ROWS);
      await changePartner(world, { renewals: [renewal({ clientId: ACME })] });
      return world;
    },
    (world) => deleteClient(world, ACME, { kind: 'everything' }),
  );
  expect(steps).toBeGreaterThan(5);
});
