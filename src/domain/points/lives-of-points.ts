import { addMonths } from '../add-months.ts';
import type { DayText } from '../time.ts';
import type { PointEntryFields } from './ledger.ts';

/** The three kinds that the total is made of since 15 July 2025 (S12, 14 Jan 2026); sold is the first two together. */
export type PointsKind = 'sourced' | 'assisted' | 'managed';

/** From when to when one kind of an entry's points counts. */
export interface PointsLife {
  readonly kind: PointsKind;
  /** The first day it counts. */
  readonly from: DayText;
  /** The first day it no longer counts; null while no end is known. */
  readonly until: DayText | null;
}

type Dated = Pick<PointEntryFields, 'deal' | 'soldOn' | 'managedFrom' | 'managedUntil' | 'endedOn'>;

/**
 * When the points of an entry count. Sold points for `soldLifeMonths` months from the sale: an assumption, since only the
 * sold revenue before points was said to count for 12 (S1, 3 Nov 2016; S2, 22 Jan 2018). Managed points while the client
 * is managed (S15, 7 Feb 2024). Both end when the client stops paying (S21, 2020).
 */
export function livesOfPoints(entry: Dated, soldLifeMonths: number): readonly PointsLife[] {
  const { deal, soldOn, managedFrom, managedUntil, endedOn } = entry;
  const lives: PointsLife[] = [];
  const add = (kind: PointsKind, from: DayText, until: DayText | null) => {
    const end = earlier(until, endedOn);
    if (end === null || from < end) lives.push({ kind, from, until: end });
  };
  if (deal !== null) add(deal, soldOn, addMonths(soldOn, soldLifeMonths));
  if (managedFrom !== null) add('managed', managedFrom, managedUntil);
  return lives;
}

function earlier(a: DayText | null, b: DayText | null): DayText | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}
