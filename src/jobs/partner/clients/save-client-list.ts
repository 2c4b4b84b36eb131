import type { ClientList } from '../../../domain/partner/saved-report.ts';
import { buried, newRow, revised } from '../../../domain/row.ts';
import type { ChangeOutcome } from '../../change-certifications.ts';
import { changePartner } from '../../change-partner.ts';
import type { World } from '../../world.ts';

export type SavedList = ChangeOutcome & {
  readonly id: string;
  /** How many clients were not in it before. */
  readonly added: number;
};

/** Keeps clients together under a new name. */
export async function addClientList(world: World, name: string, clientIds: readonly string[]): Promise<SavedList> {
  const id = world.newId();
  const unique = [...new Set(clientIds)];
  const outcome = await changePartner(world, {
    clientLists: [{ ...newRow(id, world.now()), name, clientIds: unique }],
  });
  return { ...outcome, id, added: unique.length };
}

/** Puts clients at the end of a list, those that are not in it yet. */
export async function addToClientList(
  world: World,
  list: ClientList,
  clientIds: readonly string[],
): Promise<SavedList> {
  const all = [...new Set([...list.clientIds, ...clientIds])];
  const outcome = await changePartner(world, { clientLists: [revised(list, { clientIds: all }, world.now())] });
  return { ...outcome, id: list.id, added: all.length - list.clientIds.length };
}

/** Takes clients out of a list. */
export function takeFromClientList(
  world: World,
  list: ClientList,
  clientIds: readonly string[],
): Promise<ChangeOutcome> {
  const out = new Set(clientIds);
  const left = list.clientIds.filter((id) => !out.has(id));
  return changePartner(world, { clientLists: [revised(list, { clientIds: left }, world.now())] });
}

export function renameClientList(world: World, list: ClientList, name: string): Promise<ChangeOutcome> {
  return changePartner(world, { clientLists: [revised(list, { name }, world.now())] });
}

/** Deletes a list; the clients in it stay. */
export function deleteClientList(world: World, list: ClientList): Promise<ChangeOutcome> {
  return changePartner(world, { clientLists: [buried(list, world.now())] });
}
