import type { DayText } from '../time.ts';
import type { PointsCredit } from './credit.ts';
import { compare, type Fraction } from './fraction.ts';
import { addTo, type FractionSum, totalOf } from './fraction-sum.ts';

/** HubSpot's four counts of Tier Point Changes (S20, 25 Feb 2025). */
export type ChangeKind = 'new-sold' | 'lost-sold' | 'new-managed' | 'lost-managed';

export interface PointChange {
  readonly total: Fraction;
  /** The clients behind it, those with most first. */
  readonly clients: readonly { readonly clientId: string; readonly points: Fraction }[];
}

/**
 * What was won and lost from `first` to `last`, both days included. New minus lost is the standing of `last` minus that
 * of the day before `first`; points that came and went in between are in both.
 */
export function pointChanges(
  credits: Iterable<PointsCredit>,
  first: DayText,
  last: DayText,
): Readonly<Record<ChangeKind, PointChange>> {
  const sums: Record<ChangeKind, Map<string, FractionSum>> = {
    'new-sold': new Map(),
    'lost-sold': new Map(),
    'new-managed': new Map(),
    'lost-managed': new Map(),
  };
  const within = (day: DayText | null) => day !== null && first <= day && day <= last;
  const note = (kind: ChangeKind, { clientId, points }: PointsCredit) => {
    const sum = sums[kind].get(clientId) ?? new Map();
    sums[kind].set(clientId, sum);
    addTo(sum, points);
  };
  for (const credit of credits) {
    const managed = credit.kind === 'managed';
    if (within(credit.from)) note(managed ? 'new-managed' : 'new-sold', credit);
    if (within(credit.until)) note(managed ? 'lost-managed' : 'lost-sold', credit);
  }
  return {
    'new-sold': changeOf(sums['new-sold']),
    'lost-sold': changeOf(sums['lost-sold']),
    'new-managed': changeOf(sums['new-managed']),
    'lost-managed': changeOf(sums['lost-managed']),
  };
}

function changeOf(sums: ReadonlyMap<string, FractionSum>): PointChange {
  const clients = [...sums].map(([clientId, sum]) => ({ clientId, points: totalOf(sum) }));
  const total: FractionSum = new Map();
  for (const { points } of clients) addTo(total, points);
  return { total: totalOf(total), clients: clients.toSorted((a, b) => compare(b.points, a.points)) };
}
