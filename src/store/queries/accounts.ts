import type { Account } from '../../domain/tickets/account.ts';
import type { CompanionDatabase } from '../database.ts';

/** The living accounts, by name and then by Hub ID. */
export async function readAccounts({ accounts }: CompanionDatabase): Promise<Account[]> {
  const rows = await accounts.filter(({ deletedAt }) => deletedAt === null).toArray();
  return rows.sort((a, b) => a.name.localeCompare(b.name) || a.hubId.localeCompare(b.hubId));
}
