import { creditsIn, type LedgerView } from '../../points/ledger-view.ts';
import type { Standing } from '../../points/standing.ts';
import { standingsOf, timelineOf } from '../../points/timeline.ts';
import type { DayText } from '../../time.ts';

/** All points of a ledger on some days, by day. The ledger is walked once, however many days there are. */
export function standingsOnDays(view: LedgerView, days: Iterable<DayText>): ReadonlyMap<DayText, Standing> {
  const inOrder = [...new Set(days)].toSorted();
  return new Map(standingsOf(timelineOf(creditsIn(view), inOrder)).map(({ day, standing }) => [day, standing]));
}
