import type { Deadline } from '../../domain/reminders/deadline.ts';
import type { Ticket } from '../../domain/tickets/ticket.ts';
import { ticketName } from '../../domain/tickets/ticket-name.ts';
import type { CompanionDatabase } from '../database.ts';

/** What a deadline is about, in words. */
export interface Subject {
  readonly name: string;
  /** Whose it is; empty for the user's own. */
  readonly holder: string;
  /** Of the row; grows with every change. */
  readonly revision: number;
}

/** The subjects of deadlines or deliveries, by id. One that is no longer kept is missing. */
export async function readSubjects(
  { certifications, holders, tickets, renewals, clients }: CompanionDatabase,
  of: readonly Pick<Deadline, 'subjectId'>[],
): Promise<ReadonlyMap<string, Subject>> {
  const ids = [...new Set(of.map(({ subjectId }) => subjectId))];
  const rows = await certifications.bulkGet(ids);
  const kept = rows.filter((row) => row !== undefined);
  const people = await holders.bulkGet([...new Set(kept.map(({ holderId }) => holderId))]);
  const nameOf = new Map(people.map((holder) => [holder?.id, holder === undefined || holder.isMe ? '' : holder.name]));
  const subjects = new Map<string, Subject>(
    kept.map(({ id, name, holderId, revision }) => [id, { name, holder: nameOf.get(holderId) ?? '', revision }]),
  );
  const others = await tickets.bulkGet(ids.filter((id) => !subjects.has(id)));
  for (const ticket of others) {
    if (ticket !== undefined)
      subjects.set(ticket.id, { name: nameInList(ticket), holder: '', revision: ticket.revision });
  }
  const due = (await renewals.bulkGet(ids.filter((id) => !subjects.has(id)))).filter((row) => row !== undefined);
  const renewing = await clients.bulkGet([...new Set(due.map(({ clientId }) => clientId))]);
  const clientNames = new Map(renewing.map((client) => [client?.id, client?.name]));
  for (const { id, clientId, revision } of due) {
    subjects.set(id, { name: clientNames.get(clientId) ?? '…', holder: '', revision });
  }
  return subjects;
}

/** A name is never empty where it is the only thing to be clicked. */
function nameInList(ticket: Ticket): string {
  return ticketName(ticket) || '…';
}
