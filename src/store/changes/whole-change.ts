import type { Table } from 'dexie';
import type { KeptDeadline } from '../../domain/reminders/planning.ts';
import type { Row } from '../../domain/row.ts';
import type { CompanionDatabase } from '../database.ts';
import { type ChangeOptions, keepCertificationChange } from './certification-change.ts';
import { changeRows } from './change-rows.ts';
import { type Changed, keepRows, orBack } from './kept-rows.ts';
import { keepLedgerChange } from './ledger-change.ts';
import { keepPartnerChange, type PartnerChangeOptions } from './partner-change.ts';
import { keepPlanChange } from './plan-change.ts';
import { keepTicketChange, type TicketChangeOptions } from './ticket-change.ts';

/** Rows of any tables as they shall be, by table, each with a revision one above the kept one. */
export interface WholeChange {
  readonly rows: ReadonlyMap<string, readonly Row[]>;
  /** For a change that takes another back: the deadlines that the other replaced, whose reminders go on where they were. */
  readonly deadlines?: readonly KeptDeadline[];
}

/** What a change replaced: enough to take it back. */
export interface KeptWholeChange {
  readonly rows: ReadonlyMap<string, readonly Changed<Row>[]>;
  readonly deadlines: readonly KeptDeadline[];
}

export type WholeChangeOptions = Pick<ChangeOptions, 'deadlinesOf'> & TicketChangeOptions & PartnerChangeOptions;

/**
 * Keeps a change of any tables in one transaction, each part by the change that its tables have, so that deadlines, reminders
 * and the journal of the ledger follow. A table without a change of its own is written as it is, and all deadlines are
 * made anew. Refuses when a row has been changed by another page since it was read.
 */
export function keepWholeChange(
  database: CompanionDatabase,
  change: WholeChange,
  options: WholeChangeOptions,
): Promise<KeptWholeChange | 'changed-elsewhere'> {
  return changeRows(database, database.tables, async () => {
    const rest = new Map(change.rows);
    /** Rows that were read from a table are of its kind. */
    const take = <R extends Row>({ name }: Table<R, string>) => {
      const rows = (rest.get(name) ?? []) as readonly R[];
      rest.delete(name);
      return rows;
    };
    const kept = new Map<string, readonly Changed<Row>[]>();
    const deadlines: KeptDeadline[] = [];
    const former = change.deadlines ?? [];

    const { holders, certifications, examAttempts } = database;
    const academy = {
      holders: take(holders),
      certifications: take(certifications),
      examAttempts: take(examAttempts),
    };
    if (anyIn(academy)) {
      const part = orBack(await keepCertificationChange(database, { ...academy, deadlines: former }, options));
      kept.set('holders', part.holders).set('certifications', part.certifications);
      kept.set('examAttempts', part.examAttempts);
      deadlines.push(...part.deadlines);
    }

    const { tickets, ticketPictures, ticketTemplates, accounts } = database;
    const support = {
      tickets: take(tickets),
      pictures: take(ticketPictures),
      templates: take(ticketTemplates),
      accounts: take(accounts),
    };
    if (anyIn(support)) {
      const part = orBack(await keepTicketChange(database, { ...support, deadlines: former }, options));
      kept.set('tickets', part.tickets).set('ticketPictures', part.pictures);
      kept.set('ticketTemplates', part.templates).set('accounts', part.accounts);
      deadlines.push(...part.deadlines);
    }

    const { clients, pointEntries, plans, plannedDeals } = database;
    const ledger = { clients: take(clients), pointEntries: take(pointEntries) };
    if (anyIn(ledger)) {
      const part = orBack(await keepLedgerChange(database, ledger));
      kept.set('clients', part.clients).set('pointEntries', part.pointEntries);
    }
    const planned = { plans: take(plans), plannedDeals: take(plannedDeals) };
    if (anyIn(planned)) {
      const part = orBack(await keepPlanChange(database, planned));
      kept.set('plans', part.plans).set('plannedDeals', part.plannedDeals);
    }

    const { clientProfiles, renewals, sharedDeals, commissionPayments, commissionTerms } = database;
    const { hubspotContacts, savedReports, clientLists } = database;
    const partner = {
      clientProfiles: take(clientProfiles),
      renewals: take(renewals),
      sharedDeals: take(sharedDeals),
      commissionPayments: take(commissionPayments),
      commissionTerms: take(commissionTerms),
      hubspotContacts: take(hubspotContacts),
      savedReports: take(savedReports),
      clientLists: take(clientLists),
    };
    if (anyIn(partner)) {
      const outcome = await keepPartnerChange(database, { ...partner, deadlines: former }, options);
      const { deadlines: replaced, ledger: _none, ...parts } = orBack(outcome);
      for (const [name, changed] of Object.entries(parts)) kept.set(name, changed);
      deadlines.push(...replaced);
    }

    for (const [name, rows] of rest) kept.set(name, await keepRows(database.table<Row, string>(name), rows));
    if (rest.size > 0) await database.settings.delete('deadlines-made-for');
    return { rows: kept, deadlines };
  });
}

function anyIn(part: Readonly<Record<string, readonly Row[]>>): boolean {
  return Object.values(part).some((rows) => rows.length > 0);
}
