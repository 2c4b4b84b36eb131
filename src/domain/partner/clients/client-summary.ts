import { type ClientFigures, clientFigures } from '../../points/client-figures.ts';
import type { Client, PointEntry } from '../../points/ledger.ts';
import type { ClientLedger } from '../../points/ledger-view.ts';
import { type DayText, daysBetween } from '../../time.ts';
import type { ClientProfile } from '../client-profile.ts';
import { type ClientMrr, clientMrr, isRunning } from './client-mrr.ts';

/** All that a line of the partner desk tells of a client on a day. Its points are an estimate. */
export interface ClientSummary extends ClientFigures {
  readonly client: Client;
  /** Null while nothing but the ledger knows the client. */
  readonly profile: ClientProfile | null;
  /** As the profile has them; else the product lines of the entries that run. */
  readonly products: readonly string[];
  readonly mrr: ClientMrr | null;
  /** Whether this partner sold, or manages, something that runs. */
  readonly sold: boolean;
  readonly managed: boolean;
  /** Whole days since somebody at the client was last active; null while that day is not known. */
  readonly inactiveDays: number | null;
  /** The day of the first renewal that is open, one long due too; null when there is none. */
  readonly nextRenewal: DayText | null;
}

/** What is known of a client on a day, worked out once. `nextRenewal` is that of its open renewals. */
export function clientSummary(
  ledger: ClientLedger,
  profile: ClientProfile | null,
  nextRenewal: DayText | null,
  day: DayText,
): ClientSummary {
  const { client, entries } = ledger;
  const running = entries.filter((entry) => isRunning(entry, day));
  const lastActiveOn = profile?.lastActiveOn ?? null;
  return {
    ...clientFigures(ledger, day),
    client,
    profile,
    products: productsOf(running, profile),
    mrr: clientMrr(entries, profile, day),
    sold: running.some(({ deal }) => deal !== null),
    managed: running.some((entry) => isManaged(entry, day)),
    inactiveDays: lastActiveOn === null ? null : Math.max(0, daysBetween(lastActiveOn, day)),
    nextRenewal,
  };
}

function productsOf(running: readonly PointEntry[], profile: ClientProfile | null): readonly string[] {
  if (profile !== null && profile.products.length > 0) return profile.products;
  return [...new Set(running.map(({ productLine }) => productLine))].filter((name) => name !== '');
}

function isManaged({ managedFrom, managedUntil }: PointEntry, day: DayText): boolean {
  return managedFrom !== null && managedFrom <= day && (managedUntil === null || day < managedUntil);
}
