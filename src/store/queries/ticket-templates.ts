import type { TicketTemplate } from '../../domain/tickets/ticket-template.ts';
import type { CompanionDatabase } from '../database.ts';

/** The user's own living templates, by name. */
export async function readTicketTemplates({ ticketTemplates }: CompanionDatabase): Promise<TicketTemplate[]> {
  const rows = await ticketTemplates.filter(({ deletedAt }) => deletedAt === null).toArray();
  return rows.sort((a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id));
}
