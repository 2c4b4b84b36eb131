import { nextRenewals } from '../../domain/partner/clients/next-renewals.ts';
import type { Client, PointEntry } from '../../domain/points/ledger.ts';
import type { CompanionDatabase } from '../database.ts';
import type { ClientDesk } from './client-desk.ts';
import { readClients } from './ledger.ts';

export interface FirstClients {
  readonly clients: readonly Client[];
  readonly entries: readonly PointEntry[];
  readonly desk: ClientDesk;
}

/** A few of the living clients with all that a line shows of them, long before everything is read. */
export async function readFirstClients(
  database: CompanionDatabase,
  pick: (clients: readonly Client[]) => readonly Client[],
): Promise<FirstClients> {
  const clients = pick(await readClients(database));
  const ids = clients.map(({ id }) => id);
  const [entries, profiles, renewals] = await Promise.all([
    database.pointEntries.where('clientId').anyOf(ids).toArray(),
    database.clientProfiles.bulkGet(ids),
    database.renewals.where('clientId').anyOf(ids).toArray(),
  ]);
  const living = profiles.filter((row) => row !== undefined).filter(({ deletedAt }) => deletedAt === null);
  return {
    clients,
    entries: entries.filter(({ deletedAt }) => deletedAt === null),
    desk: { profiles: new Map(living.map((row) => [row.id, row])), renewals: nextRenewals(renewals) },
  };
}
