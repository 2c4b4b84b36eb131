import { buried } from '../domain/row.ts';
import { readClient, readEntriesOfClient } from '../store/queries/ledger.ts';
import type { ChangeOutcome } from './change-certifications.ts';
import { changeLedger } from './change-ledger.ts';
import type { World } from './world.ts';

/** Deletes a client with its entries, those that another page has added since included. One already gone is passed over. */
export async function deleteClient(world: World, id: string): Promise<ChangeOutcome> {
  const now = world.now();
  const [client, entries] = await Promise.all([
    readClient(world.database, id),
    readEntriesOfClient(world.database, id),
  ]);
  return changeLedger(world, {
    clients: client === null ? [] : [buried(client, now)],
    pointEntries: entries.map((entry) => buried(entry, now)),
  });
}
