import type { EpochMs } from '../time.ts';
import { TICKET_STATES, type TicketState } from './ticket-state.ts';

/** What a line of the list shows of a ticket: text alone, never a picture. */
export interface SeenTicket {
  readonly id: string;
  /** Empty while nothing was written. */
  readonly name: string;
  readonly state: TicketState;
  readonly hubId: string;
  /** What HubSpot calls it; empty when not known. */
  readonly number: string;
  readonly updatedAt: EpochMs;
}

/**
 * The tickets changed last as the list had them last, kept where they can be read before the database is opened. They are
 * only ever shown until the database has answered.
 */
export interface TicketCopy {
  /** Raised when this shape changes: an old copy is then not painted. */
  readonly version: 1;
  /** How many tickets there were in all. */
  readonly total: number;
  readonly tickets: readonly SeenTicket[];
}

/** How many tickets a copy holds: about a screen of them. */
const COPIED_TICKETS = 15;

const STATES: readonly unknown[] = TICKET_STATES;

/** The copy of a list of tickets, the one changed last first: the beginning of it, and of each what its line shows. */
export function copyTickets(latest: readonly SeenTicket[]): TicketCopy {
  const tickets = latest
    .slice(0, COPIED_TICKETS)
    .map(({ id, name, state, hubId, number, updatedAt }) => ({ id, name, state, hubId, number, updatedAt }));
  return { version: 1, total: latest.length, tickets };
}

/** Whether a value that was read back is a copy that can be painted. */
export function isTicketCopy(value: unknown): value is TicketCopy {
  return (
    isRecord(value) &&
    value.version === 1 &&
    Number.isInteger(value.total) &&
    Array.isArray(value.tickets) &&
    value.tickets.length <= Math.min(COPIED_TICKETS, Number(value.total)) &&
    value.tickets.every(isSeenTicket)
  );
}

function isSeenTicket(value: unknown): value is SeenTicket {
  if (!isRecord(value)) return false;
  const { id, name, state, hubId, number, updatedAt } = value;
  return (
    [id, name, hubId, number].every((text) => typeof text === 'string') &&
    STATES.includes(state) &&
    // Only such a number is a moment that has a day.
    Number.isInteger(updatedAt) &&
    Math.abs(Number(updatedAt)) <= 8.64e15
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
