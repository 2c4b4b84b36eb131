import type { DayText } from '../time.ts';
import type { PointsCredit } from './credit.ts';
import type { DealOrigin } from './deal-question.ts';
import { compare } from './fraction.ts';
import { addTo } from './fraction-sum.ts';
import { countsOn, emptySums, type KindSums, type Standing, standingOf } from './standing.ts';

/** HubSpot's two filters over its table of points (S20, 25 Feb 2025); null lets everything through. */
export interface BreakdownFilter {
  readonly deal: DealOrigin | null;
  readonly market: 'growth' | 'standard' | null;
}

export interface BreakdownLine {
  readonly clientId: string;
  readonly standing: Standing;
}

export interface HistoryLine {
  readonly credit: PointsCredit;
  readonly state: 'to-come' | 'active' | 'expired';
}

/** The points that count on a day, by client, those with most first. Clients without any are left out. */
export function breakdownOn(
  credits: Iterable<PointsCredit>,
  day: DayText,
  filter: BreakdownFilter = { deal: null, market: null },
): readonly BreakdownLine[] {
  const clients = new Map<string, KindSums>();
  for (const credit of credits) {
    if (!countsOn(credit, day) || !passes(credit, filter)) continue;
    const sums = clients.get(credit.clientId) ?? emptySums();
    clients.set(credit.clientId, sums);
    addTo(sums[credit.kind], credit.points);
  }
  const lines = [...clients].map(([clientId, sums]) => ({ clientId, standing: standingOf(sums) }));
  return lines.toSorted(inOrder);
}

/** The order of a breakdown's lines: negative when `a` comes first. */
export function inOrder(a: BreakdownLine, b: BreakdownLine): number {
  return compare(b.standing.total, a.standing.total) || order(a.clientId, b.clientId);
}

/** Every credit of one client, the latest first, with what became of it by `day`. */
export function historyOn(credits: Iterable<PointsCredit>, clientId: string, day: DayText): readonly HistoryLine[] {
  const own = [...credits].filter((credit) => credit.clientId === clientId);
  return own
    .toSorted((a, b) => order(b.from, a.from) || order(a.entryId, b.entryId))
    .map((credit) => ({ credit, state: stateOn(credit, day) }));
}

function stateOn(credit: PointsCredit, day: DayText): HistoryLine['state'] {
  if (credit.from > day) return 'to-come';
  return countsOn(credit, day) ? 'active' : 'expired';
}

function passes({ deal, growth }: PointsCredit, filter: BreakdownFilter): boolean {
  if (filter.deal !== null && filter.deal !== deal) return false;
  return filter.market === null || (filter.market === 'growth') === growth;
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
