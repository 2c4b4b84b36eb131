import type { DayText } from '../time.ts';
import type { PointsCredit } from './credit.ts';
import { compare, type Fraction } from './fraction.ts';
import { addTo, type FractionSum, totalOf } from './fraction-sum.ts';
import { countsOn } from './standing.ts';

/** Points that count now and will have gone. */
export interface ExpiringPoints {
  readonly total: Fraction;
  /** The clients behind them, those with most first. */
  readonly clients: readonly ExpiringClient[];
}

export interface ExpiringClient {
  readonly clientId: string;
  readonly points: Fraction;
  /** The first day on which some of them no longer count. */
  readonly from: DayText;
}

/** The points that count on `today` and no longer on `goalDay`, by client. Points that come in between are not in it. */
export function expiringPoints(credits: Iterable<PointsCredit>, today: DayText, goalDay: DayText): ExpiringPoints {
  const sums = new Map<string, { readonly sum: FractionSum; from: DayText }>();
  const all: FractionSum = new Map();
  for (const credit of credits) {
    if (credit.until === null || credit.until > goalDay || !countsOn(credit, today)) continue;
    const own = sums.get(credit.clientId) ?? { sum: new Map(), from: credit.until };
    sums.set(credit.clientId, own);
    if (credit.until < own.from) own.from = credit.until;
    addTo(own.sum, credit.points);
    addTo(all, credit.points);
  }
  const clients = [...sums].map(([clientId, { sum, from }]) => ({ clientId, points: totalOf(sum), from }));
  return { total: totalOf(all), clients: clients.toSorted(mostFirst) };
}

function mostFirst(a: ExpiringClient, b: ExpiringClient): number {
  return compare(b.points, a.points) || (a.clientId < b.clientId ? -1 : 1);
}
