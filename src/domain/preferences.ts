import type { RangeChoice } from './day-range.ts';
import type { RenewalListChoice } from './partner/renewals/renewal-list-choice.ts';
import type { DealStage } from './partner/shared-deal.ts';
import type { DealOrigin } from './points/deal-question.ts';
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
  /** How the list of commissions was left. */
  readonly commissionFilter: CommissionFilter;
  /** How the screen of shared selling was left. */
  readonly sharedSelling: SharedChoice;
  /** Whether an exported backup holds the files of pictures. */
  readonly backupPictures: boolean;
  /** How the list of the partner desk's clients was left. */
  readonly clientsChoice: ClientsChoice;
  /** How the list of renewals was left. */
  readonly renewalList: RenewalListChoice;
  readonly reminders: ReminderPreferences;
}

export interface CommissionFilter {
  /** Words of clients' names; empty for all. */
  readonly client: string;
  /** A code; empty for all. */
  readonly currency: string;
}

export interface ListChoice {
  readonly show: ListFilter;
  readonly sort: ListSort;
}

export interface SharedChoice {
  readonly range: RangeChoice;
  readonly stage: DealStage | 'all';
  readonly source: DealOrigin | 'all';
  readonly sort: SharedSort;
}

export const SHARED_SORTS = ['created', 'expected', 'client', 'changed'] as const;
export type SharedSort = (typeof SHARED_SORTS)[number];

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
  commissionFilter: { client: '', currency: '' },
  sharedSelling: {
    range: { preset: 'this-quarter', from: '', to: '' },
    stage: 'all',
    source: 'all',
    sort: 'created',
  },
  backupPictures: true,
  clientsChoice: { show: 'all', sort: 'name', inactiveDays: 60, listId: null },
  renewalList: { show: 'open', sort: 'decision' },
  reminders: DEFAULT_REMINDER_PREFERENCES,
};
