import type { ClientList } from '../../../domain/partner/saved-report.ts';
import { buried, newRow, revised } from '../../../domain/row.ts';
import type { ChangeOutcome } from '../../change-certifications.ts';
import { changePartner } from '../../change-partner.ts';
import type { World } from '../../world.ts';

/** Makes a list of clients, each once, in the order given. */
export function makeClientList(world: World, name: string, clientIds: readonly string[]): Promise<ChangeOutcome> {
  const list = { ...newRow(world.newId(), world.now()), name, clientIds: [...new Set(clientIds)] };
  return changePartner(world, { clientLists: [list] });
}

/** The clients of a list with more behind them, each once. */
export function withClients({ clientIds }: ClientList, more: readonly string[]): readonly string[] {
  return [...new Set([...clientIds, ...more])];
}

/** Adds clients to a list; those that it has stay where they are. */
export function addToClientList(world: World, list: ClientList, more: readonly string[]): Promise<ChangeOutcome> {
  return changePartner(world, { clientLists: [revised(list, { clientIds: withClients(list, more) }, world.now())] });
}

export function renameClientList(world: World, list: ClientList, name: string): Promise<ChangeOutcome> {
  return changePartner(world, { clientLists: [revised(list, { name }, world.now())] });
}

export function deleteClientList(world: World, list: ClientList): Promise<ChangeOutcome> {
  return changePartner(world, { clientLists: [buried(list, world.now())] });
}
