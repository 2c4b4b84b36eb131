import { foldText } from '../../../domain/import/fold-text.ts';
import { signsOf } from '../../../domain/tickets/similar-tickets.ts';
import type { Ticket } from '../../../domain/tickets/ticket.ts';
import type { SeenTicket } from '../../../domain/tickets/ticket-copy.ts';
import { ticketName } from '../../../domain/tickets/ticket-name.ts';
import { type TicketState, ticketState } from '../../../domain/tickets/ticket-state.ts';
import type { TicketFilter, TicketSort } from './ticket-list-labels.ts';

/** One line of the list, with what filtering, sorting and comparing ask of it worked out once. */
export interface TicketEntry extends SeenTicket {
  readonly startedAt: number;
  /** What a search looks through, in lower case and without accents. */
  readonly haystack: string;
  readonly signs: ReadonlySet<string>;
}

/** No more of each text is searched: a log that was pasted whole would make every search slow. */
const SEARCHED = 20_000;

export function ticketEntry(ticket: Ticket): TicketEntry {
  const { id, hubId, updatedAt, startedAt, thread, answers } = ticket;
  const numbers = thread.flatMap((event) => (event.kind === 'submitted' ? [event.number] : []));
  const texts = [
    ...[ticket.summary, ticket.happened, ticket.expected, ticket.steps, ticket.affected, ticket.affectedTitle, hubId],
    ...answers.map(({ text }) => text),
    ...thread.map(({ text }) => text),
    ...numbers,
  ];
  return {
    id,
    name: ticketName(ticket),
    state: ticketState(thread),
    hubId: hubId.trim(),
    number: numbers.findLast((number) => number !== '') ?? '',
    updatedAt,
    startedAt,
    haystack: foldText(texts.map((text) => text.slice(0, SEARCHED)).join('\n')),
    signs: signsOf(ticket),
  };
}

/** The lines that a filter and a search leave. Every word of the search must be found. */
export function filteredTickets(
  entries: readonly TicketEntry[],
  show: TicketFilter,
  search: string,
): readonly TicketEntry[] {
  const words = foldText(search)
    .split(' ')
    .filter((word) => word !== '');
  return entries.filter(({ state, haystack }) => {
    const shown = show === 'all' || (show === 'open' ? state !== 'closed' : state === show);
    return shown && words.every((word) => haystack.includes(word));
  });
}

/** What needs the user comes first. */
const RANK: Readonly<Record<TicketState, number>> = { waiting: 0, draft: 1, reopened: 2, submitted: 3, closed: 4 };

/** The lines in an order; equal ones by their last change. */
export function sortedTickets(entries: readonly TicketEntry[], sort: TicketSort): readonly TicketEntry[] {
  const latest = (a: TicketEntry, b: TicketEntry) => b.updatedAt - a.updatedAt || (a.id < b.id ? -1 : 1);
  switch (sort) {
    case 'changed':
      return entries.toSorted(latest);
    case 'started':
      return entries.toSorted((a, b) => b.startedAt - a.startedAt || latest(a, b));
    case 'name':
      return entries.toSorted((a, b) => a.name.localeCompare(b.name) || latest(a, b));
    case 'state':
      return entries.toSorted((a, b) => RANK[a.state] - RANK[b.state] || latest(a, b));
  }
}
