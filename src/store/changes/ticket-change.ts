import type { Deadline } from '../../domain/reminders/deadline.ts';
import type { KeptDeadline } from '../../domain/reminders/planning.ts';
import type { Account } from '../../domain/tickets/account.ts';
import type { Ticket } from '../../domain/tickets/ticket.ts';
import type { TicketPicture } from '../../domain/tickets/ticket-picture.ts';
import type { TicketTemplate } from '../../domain/tickets/ticket-template.ts';
import type { EpochMs } from '../../domain/time.ts';
import type { CompanionDatabase } from '../database.ts';
import { readDeadlinesMadeFor } from '../queries/settings.ts';
import { changeRows } from './change-rows.ts';
import { type Changed, keepRows } from './kept-rows.ts';
import { type Plan, replaceDeadlines } from './subject-deadlines.ts';

/** Rows as they shall be, each with a revision one above the kept one (1 for a new row). */
export interface TicketChange {
  readonly tickets?: readonly Ticket[];
  readonly pictures?: readonly TicketPicture[];
  readonly templates?: readonly TicketTemplate[];
  readonly accounts?: readonly Account[];
  /** One of many saves of tickets that are being written. */
  readonly typed?: boolean;
  /** For a change that takes another back: the deadlines that the other replaced, whose reminders go on where they were. */
  readonly deadlines?: readonly KeptDeadline[];
}

/** What a change replaced: enough to take it back. */
export interface KeptTicketChange {
  readonly tickets: readonly Changed<Ticket>[];
  readonly pictures: readonly Changed<TicketPicture>[];
  readonly templates: readonly Changed<TicketTemplate>[];
  readonly accounts: readonly Changed<Account>[];
  readonly deadlines: readonly KeptDeadline[];
}

export interface TicketChangeOptions {
  /** Names the zone and calendar that `ticketDeadlinesOf` rests on. */
  readonly madeFor: string;
  /** The deadlines of a ticket as it shall be. */
  readonly ticketDeadlinesOf: (ticket: Ticket) => readonly Deadline[];
  readonly plan: Plan;
  readonly now: EpochMs;
}

/**
 * Keeps tickets, pictures, templates and accounts with the deadlines that follow from them in one transaction, or nothing of
 * it. Refuses when a row has been changed by another page since it was read.
 */
export function keepTicketChange(
  database: CompanionDatabase,
  change: TicketChange,
  { madeFor, ticketDeadlinesOf, plan, now }: TicketChangeOptions,
): Promise<KeptTicketChange | 'changed-elsewhere'> {
  const { tickets, ticketPictures, ticketTemplates, accounts } = database;
  const { deadlines, deliveries, reminderChoices, settings } = database;
  const tables = [tickets, ticketPictures, ticketTemplates, accounts, deadlines, deliveries, reminderChoices, settings];
  return changeRows(database, tables, async () => {
    const rows = change.tickets ?? [];
    const keptTickets = await keepRows(tickets, rows, { typed: change.typed ?? false });
    const former = change.deadlines ?? [];
    const made = rows.flatMap(ticketDeadlinesOf);
    const ids = rows.map(({ id }) => id);
    const keptDeadlines = await replaceDeadlines(database, ids, made, { plan, now, former });
    // Zone or calendar were changed meanwhile, so these do not fit the others: without the note all are made anew.
    if ((await readDeadlinesMadeFor(database)) !== madeFor) await settings.delete('deadlines-made-for');
    return {
      tickets: keptTickets,
      pictures: await keepRows(ticketPictures, change.pictures ?? []),
      templates: await keepRows(ticketTemplates, change.templates ?? []),
      accounts: await keepRows(accounts, change.accounts ?? []),
      deadlines: keptDeadlines,
    };
  });
}
