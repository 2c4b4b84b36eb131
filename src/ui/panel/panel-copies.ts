import type { ListCopy } from '../../domain/certifications/list-copy.ts';
import type { TicketCopy } from '../../domain/tickets/ticket-copy.ts';

/** What was kept of each list, to be painted before the database is open; null where nothing was. */
export interface PanelCopies {
  readonly certifications: ListCopy | null;
  readonly tickets: TicketCopy | null;
}
