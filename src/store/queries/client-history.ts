import type { ClientHistory } from '../../domain/partner/clients/client-history.ts';
import type { Row } from '../../domain/row.ts';
import type { CompanionDatabase } from '../database.ts';
import { readClient, readEntriesOfClient } from './ledger.ts';

/** Everything living that hangs on one client, also one that is itself gone. */
export async function readClientHistory(database: CompanionDatabase, id: string): Promise<ClientHistory> {
  const { clientProfiles, renewals, sharedDeals, commissionPayments, commissionTerms, clientLists } = database;
  const [client, entries, profile] = await Promise.all([
    readClient(database, id),
    readEntriesOfClient(database, id),
    clientProfiles.get(id),
  ]);
  const [ownRenewals, deals, payments, terms, lists] = await Promise.all([
    renewals.where('clientId').equals(id).filter(isLiving).toArray(),
    sharedDeals.where('clientId').equals(id).filter(isLiving).toArray(),
    commissionPayments.where('clientId').equals(id).filter(isLiving).toArray(),
    commissionTerms.bulkGet(entries.map((entry) => entry.id)),
    clientLists.filter((list) => isLiving(list) && list.clientIds.includes(id)).toArray(),
  ]);
  return {
    id,
    client,
    profile: profile === undefined || !isLiving(profile) ? null : profile,
    entries,
    renewals: ownRenewals,
    deals,
    payments,
    terms: terms.filter((row) => row !== undefined).filter(isLiving),
    lists,
  };
}

function isLiving({ deletedAt }: Row): boolean {
  return deletedAt === null;
}
