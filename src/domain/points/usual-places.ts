import type { CountryCode } from '../country.ts';
import type { CurrencyCode } from '../currency.ts';
import type { Client } from './ledger.ts';

/** Where and in what the clients buy, the most frequent first, then by code. */
export interface UsualPlaces {
  readonly markets: readonly CountryCode[];
  readonly currencies: readonly CurrencyCode[];
}

export function usualPlaces(clients: Iterable<Pick<Client, 'market' | 'currency'>>): UsualPlaces {
  const markets = new Map<string, number>();
  const currencies = new Map<string, number>();
  const count = (counts: Map<string, number>, code: string) => counts.set(code, (counts.get(code) ?? 0) + 1);
  for (const { market, currency } of clients) {
    if (market !== null) count(markets, market);
    count(currencies, currency);
  }
  return { markets: mostFirst(markets), currencies: mostFirst(currencies) };
}

function mostFirst(counts: ReadonlyMap<string, number>): readonly string[] {
  return [...counts].toSorted(([a, of], [b, than]) => than - of || (a < b ? -1 : 1)).map(([code]) => code);
}
