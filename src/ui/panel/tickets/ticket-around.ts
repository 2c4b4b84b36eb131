import type { Holder } from '../../../domain/certifications/certification.ts';
import type { Account } from '../../../domain/tickets/account.ts';
import type { TicketTemplate } from '../../../domain/tickets/ticket-template.ts';
import type { PictureEntry } from '../../../store/queries/ticket-pictures.ts';

/** What is kept around a ticket and counts for its text and its ways. */
export interface TicketAround {
  readonly pictures: readonly PictureEntry[];
  readonly templates: readonly TicketTemplate[];
  readonly accounts: readonly Account[];
  readonly holders: readonly Holder[];
}
