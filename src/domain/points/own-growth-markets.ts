import type { CountryCode } from '../country.ts';
import type { GrowthRegion } from './points-rules.ts';

/** The growth markets with a country more or fewer; null where that is the list we ship. */
export function withMarket(
  own: readonly CountryCode[] | null,
  shipped: readonly GrowthRegion[],
  country: CountryCode,
  grows: boolean,
): readonly CountryCode[] | null {
  const list = shipped.flatMap(({ countries }) => countries);
  const others = (own ?? list).filter((code) => code !== country);
  const next = grows ? [...others, country] : others;
  const same = next.length === list.length && list.every((code) => next.includes(code));
  return same ? null : next.toSorted();
}

/** The countries of the user's own list that belong to none of the regions. */
export function addedMarkets(
  own: readonly CountryCode[] | null,
  shipped: readonly GrowthRegion[],
): readonly CountryCode[] {
  const list = new Set(shipped.flatMap(({ countries }) => countries));
  return (own ?? []).filter((code) => !list.has(code));
}
