import { DAY_MS, type EpochMs } from '../time.ts';

/** Rows as text, kept apart from the database for the day it is lost. Without pictures and without what is not worth the room. */
export interface SafetySnapshot {
  readonly madeAt: EpochMs;
  /** Version of the tables that the rows are of. */
  readonly schemaVersion: number;
  /** False when there was more than there is room for. */
  readonly complete: boolean;
  readonly tables: Readonly<Record<string, readonly object[]>>;
}

/** What a snapshot holds, the dearest first: where room ends, the last are left out. A new table is one word here. */
export const SAFETY_TABLES: readonly string[] = [
  'holders',
  'certifications',
  'examAttempts',
  'tickets',
  'accounts',
  'ticketTemplates',
  'plans',
  'plannedDeals',
  'renewals',
  'hubspotContacts',
  'savedReports',
  'clientLists',
  'clients',
  'clientProfiles',
  'pointEntries',
  'sharedDeals',
  'commissionPayments',
  'commissionTerms',
];

/** Half of what a browser grants without a permission, so that it fits everywhere. */
export const MOST_SAFETY_CHARACTERS = 5_000_000;

/** Whether it is time for a new snapshot: once a day, and after a clock was set back. */
export function isSnapshotDue(madeAt: EpochMs | null, now: EpochMs): boolean {
  return madeAt === null || madeAt > now || now - madeAt >= DAY_MS;
}
