import type { DayText } from '../time.ts';
import type { PointsCredit } from './credit.ts';
import { type Fraction, plus } from './fraction.ts';
import { addTo, type FractionSum, totalOf } from './fraction-sum.ts';
import type { PointsKind, PointsLife } from './lives-of-points.ts';

/** The points that count on one day. */
export interface Standing extends Readonly<Record<PointsKind, Fraction>> {
  /** Sourced and assisted. */
  readonly sold: Fraction;
  readonly total: Fraction;
}

/** Sums of each kind in the making. */
export type KindSums = Readonly<Record<PointsKind, FractionSum>>;

export function emptySums(): KindSums {
  return { sourced: new Map(), assisted: new Map(), managed: new Map() };
}

export function standingOf(sums: KindSums): Standing {
  const sourced = totalOf(sums.sourced);
  const assisted = totalOf(sums.assisted);
  const managed = totalOf(sums.managed);
  const sold = plus(sourced, assisted);
  return { sourced, assisted, managed, sold, total: plus(sold, managed) };
}

/** Whether points count on a day. */
export function countsOn({ from, until }: PointsLife, day: DayText): boolean {
  return from <= day && (until === null || day < until);
}

/** The points of all credits that count on a day. */
export function standingOn(credits: Iterable<PointsCredit>, day: DayText): Standing {
  const sums = emptySums();
  for (const credit of credits) if (countsOn(credit, day)) addTo(sums[credit.kind], credit.points);
  return standingOf(sums);
}

/** Two standings of one day together. */
export function together(a: Standing, b: Standing): Standing {
  return {
    sourced: plus(a.sourced, b.sourced),
    assisted: plus(a.assisted, b.assisted),
    managed: plus(a.managed, b.managed),
    sold: plus(a.sold, b.sold),
    total: plus(a.total, b.total),
  };
}
