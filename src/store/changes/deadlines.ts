import type { Table } from 'dexie';
import type { Certification } from '../../domain/certifications/certification.ts';
import type { Renewal } from '../../domain/partner/renewal.ts';
import type { Deadline } from '../../domain/reminders/deadline.ts';
import type { Row } from '../../domain/row.ts';
import type { Ticket } from '../../domain/tickets/ticket.ts';
import type { EpochMs } from '../../domain/time.ts';
import type { CompanionDatabase } from '../database.ts';
import { type Plan, replaceDeadlines } from './subject-deadlines.ts';

export interface RebuildOptions {
  /** Names everything that the deadlines and their reminders rest on besides their subjects. */
  readonly madeFor: string;
  readonly deadlinesOf: (certification: Certification) => readonly Deadline[];
  readonly ticketDeadlinesOf: (ticket: Ticket) => readonly Deadline[];
  readonly renewalDeadlinesOf: (renewal: Renewal) => readonly Deadline[];
  readonly plan: Plan;
  readonly now: EpochMs;
}

/** Subjects whose deadlines are made at once, in one task of the page or the worker. */
const SLICE = 150;

/**
 * Makes every deadline and its next reminder anew, as when the user's zone, holidays or leads have changed, and notes what
 * they were made for. What has been told stays told. One transaction: an interrupted run leaves the old ones and the old
 * note, so the next one starts over.
 */
export function rebuildDeadlines(
  database: CompanionDatabase,
  { madeFor, deadlinesOf, ticketDeadlinesOf, renewalDeadlinesOf, plan, now }: RebuildOptions,
): Promise<void> {
  const { certifications, tickets, renewals, deadlines, deliveries, reminderChoices, settings } = database;
  const tables = [certifications, tickets, renewals, deadlines, deliveries, reminderChoices, settings];
  return database.transaction('rw', tables, async () => {
    const replace = (rows: readonly Row[], made: readonly Deadline[]) =>
      replaceDeadlines(database, rows.map(idOf), made, { plan, now });
    await walk(certifications, (rows) => replace(rows, rows.flatMap(deadlinesOf)));
    await walk(tickets, (rows) => replace(rows, rows.flatMap(ticketDeadlinesOf)));
    await walk(renewals, (rows) => replace(rows, rows.flatMap(renewalDeadlinesOf)));
    await settings.put({ key: 'deadlines-made-for', value: madeFor });
  });
}

/** Gives every row of a table to `take`, slice by slice. */
async function walk<R extends Row>(
  table: Table<R, string>,
  take: (rows: readonly R[]) => Promise<unknown>,
): Promise<void> {
  let after = '';
  for (;;) {
    const slice = await table.where('id').above(after).limit(SLICE).toArray();
    const last = slice.at(-1);
    if (last === undefined) return;
    await take(slice);
    after = last.id;
  }
}

function idOf({ id }: Row): string {
  return id;
}
