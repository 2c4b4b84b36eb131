import type { DayText } from '../time.ts';
import type { CreditMaker } from './credit.ts';
import type { DealProblem } from './deal-question.ts';
import type { DealTerms } from './deal-terms.ts';
import { compare, type Fraction, isPositive, plus, ZERO } from './fraction.ts';
import { type PlannedDeal, plannedSource } from './plan.ts';
import { standingOn } from './standing.ts';

/** What one planned deal would bring, as it stands in its plan. An estimate. */
export type PlannedPoints =
  | {
      readonly kind: 'points';
      readonly sold: Fraction;
      readonly managed: Fraction;
      readonly total: Fraction;
      /** What becomes of them by the goal's day: all count, the sold ones are gone again, or it comes after that day. */
      readonly onGoalDay: 'count' | 'expired' | 'too-late';
      readonly terms: DealTerms;
    }
  | { readonly kind: 'refused'; readonly problems: readonly DealProblem[] };

/** The points of a planned deal in full, whatever its probability, and whether they count on the day of the goal. */
export function plannedPoints(deal: PlannedDeal, goalDay: DayText, make: CreditMaker): PlannedPoints {
  const reading = make(plannedSource(deal), deal.market);
  if (reading.kind === 'refused') return reading;
  let [sold, managed] = [ZERO, ZERO];
  for (const { kind, points } of reading.credits) {
    if (kind === 'managed') managed = plus(managed, points);
    else sold = plus(sold, points);
  }
  const total = plus(sold, managed);
  const counted = standingOn(reading.credits, goalDay).total;
  const late = deal.expectedOn > goalDay;
  const lost = isPositive(total) && compare(counted, total) < 0;
  const onGoalDay = late ? 'too-late' : lost ? 'expired' : 'count';
  return { kind: 'points', sold, managed, total, onGoalDay, terms: reading.terms };
}
