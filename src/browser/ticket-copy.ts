import { isTicketCopy, type TicketCopy } from '../domain/tickets/ticket-copy.ts';

const KEY = 'tickets';

/** Keeps the tickets changed last where the panel can read them without waiting; nothing is kept of an empty list. */
export function keepTicketCopy(copy: TicketCopy): void {
  if (copy.tickets.length === 0) localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, JSON.stringify(copy));
}

/** The copy kept last; null when there is none, or none that can be read. */
export function readTicketCopy(): TicketCopy | null {
  const text = localStorage.getItem(KEY);
  if (text === null) return null;
  try {
    const kept: unknown = JSON.parse(text);
    return isTicketCopy(kept) ? kept : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
