import { expect, it } from 'vitest';
import { deleteClient } from '../../src/jobs/delete-client.ts';
import { readClients, readPointEntries } from '../../src/store/queries/ledger.ts';
import { ACME, client, ledgerWorld, pointEntry } from '../fixtures/ledger-rows.ts';

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
  const outcome = await deleteClient(world, ACME);
  expect((await readClients(world.database)).map(({ name }) => name)).toEqual(['Bharat']);
  expect((await readPointEntries(world.database)).map(({ clientId }) => clientId)).toEqual([BHARAT]);
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  await outcome.undo();
  expect(await readClients(world.database)).toHaveLength(2);
  expect(await readPointEntries(world.database)).toHaveLength(3);
});

it('passes over one that is gone', async () => {
  const world = await ledgerWorld(ROWS);
  await deleteClient(world, ACME);
  expect(await deleteClient(world, ACME)).toMatchObject({ kind: 'done' });
  expect(await readClients(world.database)).toHaveLength(1);
});
