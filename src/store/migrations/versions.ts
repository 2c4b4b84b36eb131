import type { Transaction } from 'dexie';
import { certificationWithStudyDays } from './certification-with-study-days.ts';

/** One released shape of the database: only what changed since the one before. Never edit a released version. */
interface Version {
  readonly version: number;
  /** Keys and indexes by table; null drops a table. */
  readonly stores: Record<string, string | null>;
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}

export const VERSIONS: readonly Version[] = [
  {
    version: 1,
    stores: {
      holders: 'id',
      certifications: 'id, holderId, updatedAt, expires.on, sitting.startedAt',
      examAttempts: 'id, certificationId',
      deadlines: 'key, subjectId, at',
      settings: 'key',
      drafts: 'key',
    },
  },
  {
    version: 2,
    stores: {
      deadlines: 'key, subjectId, at, next.due',
      deliveries: 'key, [state+due], subjectId, notificationId, claimedAt',
      reminderChoices: 'key',
    },
    upgrade: async (transaction) => {
      await transaction
        .table('certifications')
        .toCollection()
        .modify((row, ref) => {
          ref.value = certificationWithStudyDays(row);
        });
      // Made from the certifications; without the note of what they were made for the next look makes them all anew.
      await transaction.table('deadlines').clear();
      await transaction.table('settings').delete('deadlines-made-for');
    },
  },
  {
    version: 3,
    stores: {
      clients: 'id',
      pointEntries: 'id, clientId',
      plans: 'id',
      plannedDeals: 'id, planId',
    },
  },
  {
    version: 4,
    stores: {
      tickets: 'id, updatedAt',
      ticketPictures: 'id, ticketId',
      ticketTemplates: 'id',
      accounts: 'id, hubId',
    },
  },
  {
    version: 5,
    stores: {
      clientProfiles: 'id',
      renewals: 'id, clientId',
      sharedDeals: 'id, clientId',
      commissionPayments: 'id, clientId',
      commissionTerms: 'id',
      hubspotContacts: 'id',
      savedReports: 'id',
      clientLists: 'id',
    },
  },
  {
    // Whole rows as they were: a later version that changes the shape of a row changes `before` in here the same way.
    version: 6,
    stores: { history: '++id, at, [change+table+what], [table+rowId]' },
  },
];
