import { expect, it } from 'vitest';
import { addClient, editClient } from '../../src/jobs/save-client.ts';
import { readClient, readLedgerJournal } from '../../src/store/queries/ledger.ts';
import { ACME, client, ledgerWorld } from '../fixtures/ledger-rows.ts';
import { testWorld } from '../fixtures/world.ts';

const FIELDS = { name: 'Bharat', market: 'IN', currency: 'USD', link: '' };

it('adds a client as a first revision, noted in the journal, and takes it back', async () => {
  const world = testWorld();
  const outcome = await addClient(world, FIELDS);
  const added = await readClient(world.database, outcome.id);
  expect(added).toEqual({
    ...FIELDS,
    id: outcome.id,
    createdAt: world.now(),
    updatedAt: world.now(),
    revision: 1,
    deletedAt: null,
  });
  expect((await readLedgerJournal(world.database)).recent).toEqual([{ clients: [outcome.id], pointEntries: [] }]);
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  await outcome.undo();
  expect(await readClient(world.database, outcome.id)).toBeNull();
});

it('edits what was read, and refuses what another window has changed since', async () => {
  const world = await ledgerWorld({ clients: [client()] });
  expect(await editClient(world, client(), { currency: 'EUR' })).toMatchObject({ kind: 'done', id: ACME });
  expect(await readClient(world.database, ACME)).toMatchObject({ name: 'Acme Tools', currency: 'EUR', revision: 2 });
  expect(await editClient(world, client(), { currency: 'SEK' })).toMatchObject({ kind: 'changed-elsewhere' });
  expect(await readClient(world.database, ACME)).toMatchObject({ currency: 'EUR' });
});
