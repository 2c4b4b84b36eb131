import type { Holder } from '../../../domain/certifications/certification.ts';
import type { Account } from '../../../domain/tickets/account.ts';
import type { TicketTemplate } from '../../../domain/tickets/ticket-template.ts';
import type { PictureEntry } from '../../../store/queries/ticket-pictures.ts';

/** What is kept around a ticket and counts for its text and its ways. */
export interface TicketAround {
  /** Texts that wait for a choice between two windows, by place. */
  readonly clashes: Readonly<Record<string, string>>;
  readonly pictures: readonly PictureEntry[];
  readonly templates: readonly TicketTemplate[];
  readonly accounts: readonly Account[];
  readonly holders: readonly Holder[];
}
