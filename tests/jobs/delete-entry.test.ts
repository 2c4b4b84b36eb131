import { expect, it } from 'vitest';
import { deleteEntry } from '../../src/jobs/delete-entry.ts';
import { readEntriesOfClient } from '../../src/store/queries/ledger.ts';
import { ACME, client, ledgerWorld, pointEntry, SALE } from '../fixtures/ledger-rows.ts';

it('deletes an entry and brings it back as it was', async () => {
  const world = await ledgerWorld({ clients: [client()], pointEntries: [pointEntry()] });
  const outcome = await deleteEntry(world, pointEntry());
  expect(await readEntriesOfClient(world.database, ACME)).toEqual([]);
  expect(await world.database.pointEntries.get(SALE)).toMatchObject({ revision: 2, deletedAt: world.now() });
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  await outcome.undo();
  const back = { ...pointEntry(), updatedAt: world.now(), revision: 3 };
  expect(await readEntriesOfClient(world.database, ACME)).toEqual([back]);
});
