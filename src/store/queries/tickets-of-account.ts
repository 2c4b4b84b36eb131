import { hubIdIn } from '../../domain/tickets/hub-id.ts';
import type { Ticket } from '../../domain/tickets/ticket.ts';
import type { CompanionDatabase } from '../database.ts';
import { walkTickets } from './tickets.ts';

/** The living tickets about one account, by its Hub ID, changed last first; none for an empty one. */
export async function readTicketsOfAccount(database: CompanionDatabase, hubId: string): Promise<Ticket[]> {
  const found: Ticket[] = [];
  if (hubId === '') return found;
  await walkTickets(database, (rows) => {
    for (const row of rows) if ((row.hubId.trim() || hubIdIn(row.affected)) === hubId) found.push(row);
  });
  return found.sort((a, b) => b.updatedAt - a.updatedAt || (a.id < b.id ? -1 : 1));
}
