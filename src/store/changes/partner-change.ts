import type { ClientProfile } from '../../domain/partner/client-profile.ts';
import type { CommissionPayment } from '../../domain/partner/commission-payment.ts';
import type { CommissionTerms } from '../../domain/partner/commission-terms.ts';
import type { HubspotContact } from '../../domain/partner/hubspot-contact.ts';
import type { Renewal } from '../../domain/partner/renewal.ts';
import type { ClientList, SavedReport } from '../../domain/partner/saved-report.ts';
import type { SharedDeal } from '../../domain/partner/shared-deal.ts';
import type { Deadline } from '../../domain/reminders/deadline.ts';
import type { KeptDeadline } from '../../domain/reminders/planning.ts';
import type { EpochMs } from '../../domain/time.ts';
import type { CompanionDatabase } from '../database.ts';
import { readDeadlinesMadeFor } from '../queries/settings.ts';
import { changeRows } from './change-rows.ts';
import { type Changed, keepRows, orBack } from './kept-rows.ts';
import { type KeptLedgerChange, keepLedgerChange, type LedgerChange } from './ledger-change.ts';
import { type Plan, replaceDeadlines } from './subject-deadlines.ts';

/** Rows as they shall be, each with a revision one above the kept one (1 for a new row). */
export interface PartnerChange {
  readonly clientProfiles?: readonly ClientProfile[];
  readonly renewals?: readonly Renewal[];
  readonly sharedDeals?: readonly SharedDeal[];
  readonly commissionPayments?: readonly CommissionPayment[];
  readonly commissionTerms?: readonly CommissionTerms[];
  readonly hubspotContacts?: readonly HubspotContact[];
  readonly savedReports?: readonly SavedReport[];
  readonly clientLists?: readonly ClientList[];
  /** What becomes of the ledger with it: a deal that was won, a client that an import found. */
  readonly ledger?: LedgerChange;
  /** For a change that takes another back: the deadlines that the other replaced, whose reminders go on where they were. */
  readonly deadlines?: readonly KeptDeadline[];
}

/** What a change replaced: enough to take it back. */
export interface KeptPartnerChange {
  readonly clientProfiles: readonly Changed<ClientProfile>[];
  readonly renewals: readonly Changed<Renewal>[];
  readonly sharedDeals: readonly Changed<SharedDeal>[];
  readonly commissionPayments: readonly Changed<CommissionPayment>[];
  readonly commissionTerms: readonly Changed<CommissionTerms>[];
  readonly hubspotContacts: readonly Changed<HubspotContact>[];
  readonly savedReports: readonly Changed<SavedReport>[];
  readonly clientLists: readonly Changed<ClientList>[];
  readonly ledger: KeptLedgerChange | null;
  readonly deadlines: readonly KeptDeadline[];
}

export interface PartnerChangeOptions {
  /** Names the zone that `renewalDeadlinesOf` rests on. */
  readonly madeFor: string;
  /** The deadlines of a renewal as it shall be. */
  readonly renewalDeadlinesOf: (renewal: Renewal) => readonly Deadline[];
  readonly plan: Plan;
  readonly now: EpochMs;
}

/** The tables that a change of the partner desk may write to, its part of the ledger apart. */
const PARTNER_TABLES = [
  'clientProfiles',
  'renewals',
  'sharedDeals',
  'commissionPayments',
  'commissionTerms',
  'hubspotContacts',
  'savedReports',
  'clientLists',
] as const;

/** All tables of such a transaction. */
export const PARTNER_CHANGE_SCOPE: readonly string[] = [
  ...[...PARTNER_TABLES, 'clients', 'pointEntries'],
  ...['deadlines', 'deliveries', 'reminderChoices', 'settings'],
];

/**
 * Keeps rows of the partner desk with the deadlines that follow from them, and what becomes of the ledger, in one
 * transaction, or nothing of it. Refuses when a row has been changed by another page since it was read.
 */
export function keepPartnerChange(
  database: CompanionDatabase,
  change: PartnerChange,
  { madeFor, renewalDeadlinesOf, plan, now }: PartnerChangeOptions,
): Promise<KeptPartnerChange | 'changed-elsewhere'> {
  return changeRows(
    database,
    PARTNER_CHANGE_SCOPE.map((name) => database.table(name)),
    async () => {
      const ledger = change.ledger === undefined ? null : orBack(await keepLedgerChange(database, change.ledger));
      const rows = change.renewals ?? [];
      const renewals = await keepRows(database.renewals, rows);
      const made = rows.flatMap(renewalDeadlinesOf);
      const ids = rows.map(({ id }) => id);
      const deadlines = await replaceDeadlines(database, ids, made, { plan, now, former: change.deadlines ?? [] });
      // The zone was changed meanwhile, so these do not fit the others: without the note all are made anew.
      if ((await readDeadlinesMadeFor(database)) !== madeFor) await database.settings.delete('deadlines-made-for');
      return { ...(await keepOthers(database, change)), renewals, ledger, deadlines };
    },
  );
}

async function keepOthers(database: CompanionDatabase, change: PartnerChange) {
  return {
    clientProfiles: await keepRows(database.clientProfiles, change.clientProfiles ?? []),
    sharedDeals: await keepRows(database.sharedDeals, change.sharedDeals ?? []),
    commissionPayments: await keepRows(database.commissionPayments, change.commissionPayments ?? []),
    commissionTerms: await keepRows(database.commissionTerms, change.commissionTerms ?? []),
    hubspotContacts: await keepRows(database.hubspotContacts, change.hubspotContacts ?? []),
    savedReports: await keepRows(database.savedReports, change.savedReports ?? []),
    clientLists: await keepRows(database.clientLists, change.clientLists ?? []),
  };
}
