import type { CompanionDatabase } from '../database.ts';

/** Where the texts of a ticket wait that were typed in one window while another one changed the same text. */
export function ticketClashKey(ticketId: string): string {
  return `ticket-clash|${ticketId}`;
}

/** Those texts, by the place in the ticket that each was meant for. */
export async function readTicketClashes(
  database: CompanionDatabase,
  ticketId: string,
): Promise<Readonly<Record<string, string>>> {
  const kept = await database.drafts.get(ticketClashKey(ticketId));
  return kept === undefined ? {} : (kept.value as Record<string, string>);
}
