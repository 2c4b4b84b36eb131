import { useCallback, useMemo } from 'react';
import { followTimeline } from '../../../../domain/points/follow-ledger.ts';
import type { LedgerView } from '../../../../domain/points/ledger-view.ts';
import { type MeasuredMonth, measuredMonth, type Reevaluation } from '../../../../domain/points/reevaluation.ts';
import { emptySums, type Standing, standingOf } from '../../../../domain/points/standing.ts';
import { tierDays } from '../../../../domain/points/tier-days.ts';
import { standingsOf, type Timeline } from '../../../../domain/points/timeline.ts';
import { type Follow, useFollowed } from '../use-followed.ts';
import type { Points } from '../use-points.ts';

/** The ledger's points on every day that the screen asks for. */
export interface Measured {
  readonly today: Standing;
  readonly progress: readonly MeasuredMonth[];
  readonly reevaluation: Reevaluation | null;
  /** The months of the re-evaluation's window. */
  readonly window: readonly MeasuredMonth[];
}

const NOTHING = standingOf(emptySums());

/** One timeline for all of the screen's days, followed as the ledger changes. */
export function useMeasured({ book, today }: Points, view: LedgerView): Measured {
  const days = useMemo(() => tierDays(book.rules, today), [book, today]);
  const follow = useCallback<Follow<Timeline>>((before, next) => followTimeline(before, next, days.all), [days]);
  const timeline = useFollowed(view, follow);
  return useMemo(() => {
    const standings = new Map(standingsOf(timeline).map(({ day, standing }) => [day, standing]));
    const on = (day: string) => standings.get(day) ?? NOTHING;
    const month = (day: string) => measuredMonth(day, on(day), book, today);
    const { progress, reevaluation } = days;
    return {
      today: on(today),
      progress: progress.map(month),
      reevaluation,
      window: (reevaluation?.measuredOn ?? []).map(month),
    };
  }, [timeline, days, book, today]);
}
