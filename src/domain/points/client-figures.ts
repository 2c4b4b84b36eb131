import type { DayText } from '../time.ts';
import type { ClientLedger } from './ledger-view.ts';
import { countsOn, type Standing, standingOn } from './standing.ts';

/** What a client comes to on a day. An estimate. */
export interface ClientFigures {
  readonly standing: Standing;
  /** The next day on which points that count today no longer do; null when no end of any is known. */
  readonly nextExpiry: DayText | null;
}

/** The points of a client that count on `day`, and when the first of them expire. */
export function clientFigures({ credits }: Pick<ClientLedger, 'credits'>, day: DayText): ClientFigures {
  let nextExpiry: DayText | null = null;
  for (const credit of credits) {
    const { until } = credit;
    if (until === null || !countsOn(credit, day)) continue;
    if (nextExpiry === null || until < nextExpiry) nextExpiry = until;
  }
  return { standing: standingOn(credits, day), nextExpiry };
}
