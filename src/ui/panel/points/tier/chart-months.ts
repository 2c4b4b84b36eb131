import { roundedDecimal } from '../../../../domain/points/decimal.ts';
import type { Fraction } from '../../../../domain/points/fraction.ts';
import type { Tier } from '../../../../domain/points/points-rules.ts';
import type { MeasuredMonth } from '../../../../domain/points/reevaluation.ts';
import type { RuleBook } from '../../../../domain/points/rule-book.ts';
import { tierAsksOn } from '../../../../domain/points/tier.ts';
import type { DayText } from '../../../../domain/time.ts';

/** A month as the chart draws it: floats, since a pixel asks for no more. */
export interface ChartMonth extends Partial<Readonly<Record<Tier, number>>> {
  readonly day: DayText;
  readonly sold: number;
  readonly managed: number;
  readonly total: number;
}

/** The months with the total that each tier asks for on their day, where it is filled in. */
export function chartMonths(months: readonly MeasuredMonth[], book: RuleBook): readonly ChartMonth[] {
  return months.map(({ day, standing }) => {
    const asks = tierAsksOn(book, day)?.asks ?? [];
    const totals = asks.flatMap(({ tier, total }) => (total === null ? [] : [[tier, drawn(total)] as const]));
    return {
      day,
      sold: drawn(standing.sold),
      managed: drawn(standing.managed),
      total: drawn(standing.total),
      ...Object.fromEntries(totals),
    };
  });
}

function drawn(points: Fraction): number {
  return Number(roundedDecimal(points, 2));
}
