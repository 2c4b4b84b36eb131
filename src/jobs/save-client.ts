import type { Client, ClientFields } from '../domain/points/ledger.ts';
import { newRow, revised } from '../domain/row.ts';
import type { ChangeOutcome } from './change-certifications.ts';
import { changeLedger } from './change-ledger.ts';
import type { World } from './world.ts';

export type SavedClient = ChangeOutcome & { readonly id: string };

/** Adds a client. */
export async function addClient(world: World, fields: ClientFields): Promise<SavedClient> {
  const id = world.newId();
  const outcome = await changeLedger(world, { clients: [{ ...newRow(id, world.now()), ...fields }] });
  return { ...outcome, id };
}

/** Changes some fields of a client; the revision read is the one it must still have. */
export async function editClient(world: World, client: Client, change: Partial<ClientFields>): Promise<SavedClient> {
  const outcome = await changeLedger(world, { clients: [revised(client, change, world.now())] });
  return { ...outcome, id: client.id };
}
