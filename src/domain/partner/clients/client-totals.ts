import type { CurrencyCode } from '../../currency.ts';
import type { Money } from '../../money.ts';
import { addTo } from '../../points/fraction-sum.ts';
import { emptySums, type Standing, standingOf } from '../../points/standing.ts';
import type { ClientSummary } from './client-summary.ts';

/** What some clients come to together. The points are an estimate. */
export interface ClientTotals {
  readonly standing: Standing;
  /** Monthly recurring revenue, one a currency, in the order of the code; nothing is converted. */
  readonly mrr: readonly Money[];
}

/** The points and the revenue of all of some clients. */
export function clientTotals(clients: Iterable<Pick<ClientSummary, 'standing' | 'mrr'>>): ClientTotals {
  const points = emptySums();
  const revenue = new Map<CurrencyCode, number>();
  for (const { standing, mrr } of clients) {
    for (const kind of ['sourced', 'assisted', 'managed'] as const) addTo(points[kind], standing[kind]);
    for (const { minor, currency } of mrr?.amounts ?? []) {
      revenue.set(currency, (revenue.get(currency) ?? 0) + minor);
    }
  }
  return {
    standing: standingOf(points),
    mrr: Array.from(revenue, ([currency, minor]) => ({ minor, currency })).toSorted((a, b) =>
      a.currency < b.currency ? -1 : 1,
    ),
  };
}
