import type { Client, PointEntry } from '../../points/ledger.ts';
import type { ClientProfile } from '../client-profile.ts';
import type { CommissionPayment } from '../commission-payment.ts';
import type { CommissionTerms } from '../commission-terms.ts';
import type { Renewal } from '../renewal.ts';
import type { ClientList } from '../saved-report.ts';
import type { SharedDeal } from '../shared-deal.ts';

/** Everything living that hangs on one client. */
export interface ClientHistory {
  readonly id: string;
  /** Null when it is gone. */
  readonly client: Client | null;
  readonly profile: ClientProfile | null;
  readonly entries: readonly PointEntry[];
  readonly renewals: readonly Renewal[];
  readonly deals: readonly SharedDeal[];
  readonly payments: readonly CommissionPayment[];
  /** Of its entries. */
  readonly terms: readonly CommissionTerms[];
  /** Those it is kept in. */
  readonly lists: readonly ClientList[];
}

export interface HistoryCounts {
  readonly entries: number;
  readonly renewals: number;
  readonly deals: number;
  readonly payments: number;
}

/** How much there is of what somebody entered beside the client itself. */
export function historyCounts({ entries, renewals, deals, payments }: ClientHistory): HistoryCounts {
  return {
    entries: entries.length,
    renewals: renewals.length,
    deals: deals.length,
    payments: payments.length,
  };
}

/** Whether there is anything that deleting the client would take along. Its profile and its places in lists do not count. */
export function hasHistory({ entries, renewals, deals, payments }: HistoryCounts): boolean {
  return entries + renewals + deals + payments > 0;
}
