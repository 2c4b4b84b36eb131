import { DEFAULT_REMINDER_PREFERENCES, type ReminderPreferences } from './reminders/reminder-preferences.ts';
import type { DayText } from './time.ts';

/** What the user chose once for everything. */
export interface Preferences {
  /** Days before its expiry from which a certification is called expiring. */
  readonly expiringDays: number;
  /** Whether the toolbar icon shows the soonest thing that needs attention. */
  readonly badge: boolean;
  /** Days ahead that the badge looks. */
  readonly badgeDays: number;
  /** ISO weekday numbers (1 Monday to 7 Sunday) on which nobody grades. */
  readonly weekend: readonly number[];
  /** Further days on which nobody grades. */
  readonly holidays: readonly DayText[];
  /** The holder chosen last, for the next new certification. */
  readonly lastHolderId: string | null;
  /** The plan of points that was opened last. */
  readonly lastPlanId: string | null;
  /** How the list of certifications was left. */
  readonly list: ListChoice;
  /** The order in which the list of clients was left. */
  readonly ledgerSort: LedgerSort;
  /** How the list of the partner desk's clients was left. */
  readonly clientsChoice: ClientsChoice;
  /** Whether an exported backup holds the files of pictures. */
  readonly backupPictures: boolean;
  readonly reminders: ReminderPreferences;
}

export interface ListChoice {
  readonly show: ListFilter;
  readonly sort: ListSort;
}

export const LIST_FILTERS = ['all', 'active', 'expiring', 'expired', 'in-progress', 'locked', 'favourites'] as const;
export type ListFilter = (typeof LIST_FILTERS)[number];

export const LIST_SORTS = ['expiry', 'name', 'holder', 'earned', 'changed'] as const;
export type ListSort = (typeof LIST_SORTS)[number];

export const LEDGER_SORTS = ['points', 'name', 'expiry', 'changed'] as const;
export type LedgerSort = (typeof LEDGER_SORTS)[number];

export const CLIENTS_SHOWN = ['all', 'managed', 'sold', 'inactive', 'renewing'] as const;
export type ClientsShow = (typeof CLIENTS_SHOWN)[number];

export const CLIENTS_SORTS = ['name', 'mrr', 'points', 'activity', 'renewal', 'tools'] as const;
export type ClientsSort = (typeof CLIENTS_SORTS)[number];

export interface ClientsChoice {
  readonly show: ClientsShow;
  readonly sort: ClientsSort;
  /** Days without activity from which a client is called inactive. */
  readonly inactiveDays: number;
  /** The list that is shown; null for all clients. */
  readonly listId: string | null;
}

/** What holds until the user chooses otherwise. 90 days is the first of the reminder leads. */
export const DEFAULT_PREFERENCES: Preferences = {
  expiringDays: 90,
  badge: true,
  badgeDays: 30,
  weekend: [6, 7],
  holidays: [],
  lastHolderId: null,
  lastPlanId: null,
  list: { show: 'all', sort: 'expiry' },
  ledgerSort: 'points',
  clientsChoice: { show: 'all', sort: 'name', inactiveDays: 60, listId: null },
  backupPictures: true,
  reminders: DEFAULT_REMINDER_PREFERENCES,
};
