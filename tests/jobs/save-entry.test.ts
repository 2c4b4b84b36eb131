import { expect, it } from 'vitest';
import { deleteClient } from '../../src/jobs/delete-client.ts';
import { addEntry, editEntry } from '../../src/jobs/save-entry.ts';
import { readEntriesOfClient } from '../../src/store/queries/ledger.ts';
import { entryFields } from '../fixtures/ledger.ts';
import { ACME, client, ledgerWorld, pointEntry } from '../fixtures/ledger-rows.ts';

const FIELDS = entryFields({ clientId: ACME });

it('adds an entry to its client and takes it back', async () => {
  const world = await ledgerWorld({ clients: [client()] });
  const outcome = await addEntry(world, FIELDS);
  expect(await readEntriesOfClient(world.database, ACME)).toMatchObject([{ ...FIELDS, revision: 1 }]);
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  await outcome.undo();
  expect(await readEntriesOfClient(world.database, ACME)).toEqual([]);
});

it('adds nothing to a client that is gone', async () => {
  const world = await ledgerWorld({ clients: [client()] });
  await deleteClient(world, ACME);
  expect(await addEntry(world, FIELDS)).toEqual({ kind: 'gone' });
  expect(await world.database.pointEntries.count()).toBe(0);
});

it('edits what was read, and refuses what another window has changed since', async () => {
  const world = await ledgerWorld({ clients: [client()], pointEntries: [pointEntry()] });
  expect(await editEntry(world, pointEntry(), { endedOn: '2026-10-01' })).toMatchObject({ kind: 'done' });
  expect(await editEntry(world, pointEntry(), { endedOn: '2026-12-01' })).toEqual({ kind: 'changed-elsewhere' });
  expect(await readEntriesOfClient(world.database, ACME)).toMatchObject([{ endedOn: '2026-10-01', revision: 2 }]);
});
