import type { Ticket } from '../../domain/tickets/ticket.ts';
import type { CompanionDatabase } from '../database.ts';

const SLICE = 500;

/** One living ticket; null when there is none of that id or it was deleted. */
export async function readTicket({ tickets }: CompanionDatabase, id: string): Promise<Ticket | null> {
  const row = await tickets.get(id);
  return row === undefined || row.deletedAt !== null ? null : row;
}

/** The living tickets changed last, for a first screen before all of them are read. */
export function readLatestTickets({ tickets }: CompanionDatabase, limit: number): Promise<Ticket[]> {
  return tickets
    .orderBy('updatedAt')
    .reverse()
    .filter((row) => row.deletedAt === null)
    .limit(limit)
    .toArray();
}

/**
 * Gives every living ticket to `take`, slice by slice, so that a page stays responsive in between. In no particular order,
 * and without their pictures, which are rows of their own.
 */
export async function walkTickets(
  { tickets }: CompanionDatabase,
  take: (rows: readonly Ticket[]) => void,
): Promise<void> {
  let after = '';
  for (;;) {
    const slice = await tickets.where('id').above(after).limit(SLICE).toArray();
    const last = slice.at(-1);
    if (last === undefined) return;
    take(slice.filter((row) => row.deletedAt === null));
    after = last.id;
  }
}
