import type { Client, PointEntry } from '../../points/ledger.ts';
import { buried, newRow, type Row, revised } from '../../row.ts';
import type { EpochMs } from '../../time.ts';
import type { ClientProfile } from '../client-profile.ts';
import type { CommissionPayment } from '../commission-payment.ts';
import type { CommissionTerms } from '../commission-terms.ts';
import type { Renewal } from '../renewal.ts';
import type { ClientList } from '../saved-report.ts';
import type { SharedDeal } from '../shared-deal.ts';
import type { ClientHistory } from './client-history.ts';
import { NO_PROFILE } from './details-draft.ts';
import { mergedProfile } from './merged-profile.ts';

/**
 * What becomes of the history of a client that is deleted. `payments` deletes all but the payments, which were received
 * whoever the client was, and stay as those of no single client.
 */
export type HistoryChoice =
  | { readonly kind: 'everything' }
  | { readonly kind: 'payments' }
  | { readonly kind: 'move'; readonly to: string };

/** The client that takes a history over, with its profile, a deleted one too. */
export interface Heir {
  readonly client: Client;
  readonly profile: ClientProfile | null;
}

/** Rows as they shall be once the client is deleted, each as its next revision. */
export interface ClientDeletion {
  readonly clients: readonly Client[];
  readonly pointEntries: readonly PointEntry[];
  readonly clientProfiles: readonly ClientProfile[];
  readonly renewals: readonly Renewal[];
  readonly sharedDeals: readonly SharedDeal[];
  readonly commissionPayments: readonly CommissionPayment[];
  readonly commissionTerms: readonly CommissionTerms[];
  readonly clientLists: readonly ClientList[];
}

/** What deleting a client comes to: with its history, or, where there is an heir, with that handed on. */
export function clientDeletion(
  history: ClientHistory,
  choice: HistoryChoice,
  heir: Heir | null,
  now: EpochMs,
): ClientDeletion {
  const { client, profile } = history;
  const bury = <R extends Row>(rows: readonly R[]) => rows.map((row) => buried(row, now));
  const gone = { clients: client === null ? [] : [buried(client, now)] };
  const profiles = profile === null ? [] : [buried(profile, now)];
  if (heir !== null) return { ...gone, ...handedOn(history, heir, now, profiles) };
  return {
    ...gone,
    pointEntries: bury(history.entries),
    clientProfiles: profiles,
    renewals: bury(history.renewals),
    sharedDeals: bury(history.deals),
    commissionPayments:
      choice.kind === 'payments'
        ? history.payments.map((row) => revised(row, { clientId: null }, now))
        : bury(history.payments),
    commissionTerms: bury(history.terms),
    clientLists: history.lists.map((list) => withoutClient(list, history.id, now)),
  };
}

function handedOn(
  { id: from, profile, entries, renewals, deals, payments, lists }: ClientHistory,
  heir: Heir,
  now: EpochMs,
  profiles: readonly ClientProfile[],
): Omit<ClientDeletion, 'clients'> {
  const clientId = heir.client.id;
  return {
    pointEntries: entries.map((row) => revised(row, { clientId }, now)),
    clientProfiles: profile === null ? [] : [...profiles, profileOfHeir(heir, profile, now)],
    renewals: renewals.map((row) => revised(row, { clientId }, now)),
    sharedDeals: deals.map((row) => revised(row, { clientId }, now)),
    commissionPayments: payments.map((row) => revised(row, { clientId }, now)),
    // Their ids are those of the entries, which live on.
    commissionTerms: [],
    clientLists: lists.map((list) => {
      const ids = list.clientIds.map((id) => (id === from ? clientId : id));
      return revised(list, { clientIds: [...new Set(ids)] }, now);
    }),
  };
}

function profileOfHeir({ client, profile }: Heir, other: ClientProfile, now: EpochMs): ClientProfile {
  if (profile === null) return { ...newRow(client.id, now), ...mergedProfile(NO_PROFILE, other) };
  const own = profile.deletedAt === null ? profile : NO_PROFILE;
  return { ...revised(profile, mergedProfile(own, other), now), deletedAt: null };
}

function withoutClient(list: ClientList, clientId: string, now: EpochMs): ClientList {
  return revised(list, { clientIds: list.clientIds.filter((id) => id !== clientId) }, now);
}
