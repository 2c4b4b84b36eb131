import { Dexie, type Table } from 'dexie';
import type { Certification, Holder } from '../domain/certifications/certification.ts';
import type { ExamAttempt } from '../domain/certifications/exam-attempt.ts';
import type { HistoryRecord } from '../domain/history/history-record.ts';
import type { ClientProfile } from '../domain/partner/client-profile.ts';
import type { CommissionPayment } from '../domain/partner/commission-payment.ts';
import type { CommissionTerms } from '../domain/partner/commission-terms.ts';
import type { HubspotContact } from '../domain/partner/hubspot-contact.ts';
import type { Renewal } from '../domain/partner/renewal.ts';
import type { ClientList, SavedReport } from '../domain/partner/saved-report.ts';
import type { SharedDeal } from '../domain/partner/shared-deal.ts';
import type { Client, PointEntry } from '../domain/points/ledger.ts';
import type { Plan, PlannedDeal } from '../domain/points/plan.ts';
import type { Delivery } from '../domain/reminders/delivery.ts';
import type { KeptDeadline } from '../domain/reminders/planning.ts';
import type { ReminderChoice } from '../domain/reminders/reminder-rule.ts';
import type { Account } from '../domain/tickets/account.ts';
import type { Ticket } from '../domain/tickets/ticket.ts';
import type { TicketPicture } from '../domain/tickets/ticket-picture.ts';
import type { TicketTemplate } from '../domain/tickets/ticket-template.ts';
import type { EpochMs } from '../domain/time.ts';
import { VERSIONS } from './migrations/versions.ts';

/** A value kept under a name: the preferences, the zone that the deadlines were made for. */
export interface Setting {
  readonly key: string;
  readonly value: unknown;
}

/** Text typed into a form and not saved by its button yet. */
export interface Draft {
  /** The form and what it edits, e.g. `certification|new`. */
  readonly key: string;
  readonly value: unknown;
  readonly updatedAt: EpochMs;
}

/** A record of the history as it is kept, under a number that the database gives. */
export interface KeptRecord extends HistoryRecord {
  readonly id: number;
}

export const DATABASE_NAME = 'partner-companion';

/** The tables. Which columns are indexed, and since when, is in `migrations/versions.ts`. */
export class CompanionDatabase extends Dexie {
  declare readonly holders: Table<Holder, string>;
  declare readonly certifications: Table<Certification, string>;
  declare readonly examAttempts: Table<ExamAttempt, string>;
  declare readonly deadlines: Table<KeptDeadline, string>;
  declare readonly deliveries: Table<Delivery, string>;
  declare readonly reminderChoices: Table<ReminderChoice, string>;
  declare readonly clients: Table<Client, string>;
  declare readonly pointEntries: Table<PointEntry, string>;
  declare readonly plans: Table<Plan, string>;
  declare readonly plannedDeals: Table<PlannedDeal, string>;
  declare readonly tickets: Table<Ticket, string>;
  /** Never read by a list. */
  declare readonly ticketPictures: Table<TicketPicture, string>;
  declare readonly ticketTemplates: Table<TicketTemplate, string>;
  declare readonly accounts: Table<Account, string>;
  declare readonly clientProfiles: Table<ClientProfile, string>;
  declare readonly renewals: Table<Renewal, string>;
  declare readonly sharedDeals: Table<SharedDeal, string>;
  declare readonly commissionPayments: Table<CommissionPayment, string>;
  declare readonly commissionTerms: Table<CommissionTerms, string>;
  declare readonly hubspotContacts: Table<HubspotContact, string>;
  declare readonly savedReports: Table<SavedReport, string>;
  declare readonly clientLists: Table<ClientList, string>;
  declare readonly settings: Table<Setting, string>;
  declare readonly drafts: Table<Draft, string>;
  /** What rows were before each change of the last weeks. Written by `changes/kept-rows.ts` alone. */
  declare readonly history: Table<KeptRecord, number, Omit<KeptRecord, 'id'>>;

  constructor(name: string = DATABASE_NAME) {
    super(name, {
      // Without this a commit may be reported before it is on disk (Chrome 121 and later, Firefox, Safari).
      chromeTransactionDurability: 'strict',
      // Cached results have missed updates in several Dexie releases; nothing measured asks for the cache.
      cache: 'disabled',
    });
    for (const { version, stores, upgrade } of VERSIONS) {
      const step = this.version(version).stores(stores);
      if (upgrade !== undefined) step.upgrade(upgrade);
    }
  }
}
