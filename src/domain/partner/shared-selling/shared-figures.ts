import { type DayRange, isWithin } from '../../day-range.ts';
import type { Money } from '../../money.ts';
import { type MoneyTotal, moneyTotals } from '../../money-totals.ts';
import type { SharedDeal } from '../shared-deal.ts';

/** The three figures of Shared Selling on the partner dashboard (S20, 25 Feb 2025). */
export const SHARED_FIGURES = ['created', 'in-flight', 'won'] as const;
export type SharedFigure = (typeof SHARED_FIGURES)[number];

/** How many deals, and what they bring a month by currency. */
export interface DealTally {
  readonly count: number;
  readonly mrr: readonly MoneyTotal[];
}

type Counted = Pick<SharedDeal, 'stage' | 'origin' | 'createdOn' | 'closedOn'>;

/**
 * Whether a deal is behind a figure of a range. `created` and `won` go by the day of that name. Which days HubSpot counts
 * a deal in flight by is not published: here it is one that is open now, sourced by the partner, and was created in them.
 */
export function isBehind(figure: SharedFigure, deal: Counted, range: DayRange): boolean {
  switch (figure) {
    case 'created':
      return isWithin(deal.createdOn, range);
    case 'in-flight':
      return deal.stage === 'open' && deal.origin === 'sourced' && isWithin(deal.createdOn, range);
    case 'won':
      return deal.stage === 'won' && deal.closedOn !== null && isWithin(deal.closedOn, range);
  }
}

/** The figures of a range. */
export function sharedFigures(
  deals: Iterable<Counted & Pick<SharedDeal, 'mrr'>>,
  range: DayRange,
): Readonly<Record<SharedFigure, DealTally>> {
  const found: Record<SharedFigure, Money[]> = { created: [], 'in-flight': [], won: [] };
  for (const deal of deals) {
    for (const figure of SHARED_FIGURES) if (isBehind(figure, deal, range)) found[figure].push(deal.mrr);
  }
  return { created: tally(found.created), 'in-flight': tally(found['in-flight']), won: tally(found.won) };
}

function tally(amounts: readonly Money[]): DealTally {
  return { count: amounts.length, mrr: moneyTotals(amounts) };
}
