import { buried, newRow, revised } from '../../domain/row.ts';
import type { Account, AccountFields } from '../../domain/tickets/account.ts';
import type { ChangeOutcome } from '../change-certifications.ts';
import type { World } from '../world.ts';
import { changeTickets } from './change-tickets.ts';

/** Keeps an account as it was filled in: a new one, or another state of a known one. */
export function saveAccount(world: World, account: Account | null, fields: AccountFields): Promise<ChangeOutcome> {
  const now = world.now();
  const row = account === null ? { ...newRow(world.newId(), now), ...fields } : revised(account, fields, now);
  return changeTickets(world, { accounts: [row] });
}

export function deleteAccount(world: World, account: Account): Promise<ChangeOutcome> {
  return changeTickets(world, { accounts: [buried(account, world.now())] });
}
