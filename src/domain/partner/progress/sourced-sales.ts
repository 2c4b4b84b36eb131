import { addMonths } from '../../add-months.ts';
import type { CurrencyCode } from '../../currency.ts';
import { type Fraction, times, wholeFraction } from '../../points/fraction.ts';
import { addTo, type FractionSum, totalOf } from '../../points/fraction-sum.ts';
import type { PointEntry } from '../../points/ledger.ts';
import type { DayText } from '../../time.ts';

const MONTHS = 12;

/** What the partner sourced in the last 12 months, by currency, in minor units. */
export interface SourcedSales {
  /** Recurring revenue a month. */
  readonly mrr: ReadonlyMap<CurrencyCode, Fraction>;
  /** 12 times that: how HubSpot counts its "12-month sourced amount" is not public, so this is an assumption. */
  readonly amount: ReadonlyMap<CurrencyCode, Fraction>;
}

/** Whether an entry is a sourced sale of the 12 months that end with `today`. */
export function isRecentlySourced({ deal, soldOn }: Pick<PointEntry, 'deal' | 'soldOn'>, today: DayText): boolean {
  return deal === 'sourced' && soldOn <= today && addMonths(soldOn, MONTHS) > today;
}

/** A year of a month's amount. */
export function yearOf(minor: Fraction): Fraction {
  return times(minor, wholeFraction(MONTHS));
}

/** The sourced sales among entries. Currencies are never added up. */
export function sourcedSales(entries: Iterable<PointEntry>, today: DayText): SourcedSales {
  const sums = new Map<CurrencyCode, FractionSum>();
  for (const entry of entries) {
    if (!isRecentlySourced(entry, today)) continue;
    const sum = sums.get(entry.mrr.currency) ?? new Map();
    sums.set(entry.mrr.currency, sum);
    addTo(sum, wholeFraction(entry.mrr.minor));
  }
  const mrr = new Map([...sums].map(([currency, sum]) => [currency, totalOf(sum)]));
  return { mrr, amount: new Map([...mrr].map(([currency, minor]) => [currency, yearOf(minor)])) };
}
