import { buried, revised } from '../../domain/row.ts';
import type { Channel } from '../../domain/tickets/channel.ts';
import type { Ticket } from '../../domain/tickets/ticket.ts';
import type { Remark, TicketEvent } from '../../domain/tickets/ticket-event.ts';
import type { EpochMs } from '../../domain/time.ts';
import { readTicket } from '../../store/queries/tickets.ts';
import type { ChangeOutcome } from '../change-certifications.ts';
import type { World } from '../world.ts';
import { changeTickets } from './change-tickets.ts';

export type LifeOutcome = ChangeOutcome | { readonly kind: 'gone' };

export interface Handed {
  readonly channel: Channel | null;
  /** What HubSpot calls it; empty when not known. */
  readonly number: string;
  readonly at: EpochMs;
}

/** Notes that a ticket was handed in. */
export function submitTicket(world: World, id: string, { channel, number, at }: Handed): Promise<LifeOutcome> {
  return changeTicket(world, id, (ticket) => {
    const event: TicketEvent = { id: world.newId(), kind: 'submitted', at, text: '', channel, number: number.trim() };
    return revised(ticket, { thread: [...ticket.thread, event], channel }, world.now());
  });
}

/** Notes what was said, or what became of it. */
export function noteRemark(world: World, id: string, remark: Omit<Remark, 'id'>): Promise<LifeOutcome> {
  return changeTicket(world, id, (ticket) =>
    revised(ticket, { thread: [...ticket.thread, { ...remark, id: world.newId() }] }, world.now()),
  );
}

/** Takes one line out of the thread. */
export function dropEvent(world: World, id: string, eventId: string): Promise<LifeOutcome> {
  return changeTicket(world, id, (ticket) =>
    revised(ticket, { thread: ticket.thread.filter((event) => event.id !== eventId) }, world.now()),
  );
}

/** Deletes a ticket. Its pictures stay with it, and come back with it. */
export function deleteTicket(world: World, id: string): Promise<LifeOutcome> {
  return changeTicket(world, id, (ticket) => buried(ticket, world.now()));
}

/** Reads the ticket at the last moment: what was just typed into it has raised its revision. */
async function changeTicket(world: World, id: string, change: (ticket: Ticket) => Ticket): Promise<LifeOutcome> {
  const ticket = await readTicket(world.database, id);
  return ticket === null ? { kind: 'gone' } : changeTickets(world, { tickets: [change(ticket)] });
}
