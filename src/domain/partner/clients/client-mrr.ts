import type { CurrencyCode } from '../../currency.ts';
import type { Money } from '../../money.ts';
import type { PointEntry } from '../../points/ledger.ts';
import type { DayText } from '../../time.ts';
import type { ClientProfile } from '../client-profile.ts';

/** What a client pays a month, and who says so. */
export interface ClientMrr {
  readonly source: 'ledger' | 'profile';
  /** One a currency, in the order of the code; nothing is converted. */
  readonly amounts: readonly Money[];
}

/** Whether what an entry sold is paid for on a day. */
export function isRunning({ soldOn, endedOn }: Pick<PointEntry, 'soldOn' | 'endedOn'>, day: DayText): boolean {
  return soldOn <= day && (endedOn === null || day < endedOn);
}

/**
 * Monthly recurring revenue of a client on a day: the sum of the entries that run, since an upsell's entry holds only what
 * it added; where none runs, what its profile says; null where that says nothing either.
 */
export function clientMrr(
  entries: readonly PointEntry[],
  profile: Pick<ClientProfile, 'mrr'> | null,
  day: DayText,
): ClientMrr | null {
  const sums = new Map<CurrencyCode, number>();
  for (const entry of entries) {
    const { minor, currency } = entry.mrr;
    if (isRunning(entry, day)) sums.set(currency, (sums.get(currency) ?? 0) + minor);
  }
  if (sums.size > 0) {
    const amounts = Array.from(sums, ([currency, minor]) => ({ minor, currency }));
    return { source: 'ledger', amounts: amounts.toSorted((a, b) => (a.currency < b.currency ? -1 : 1)) };
  }
  const own = profile?.mrr ?? null;
  return own === null ? null : { source: 'profile', amounts: [own] };
}
