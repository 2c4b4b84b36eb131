import type { Tier } from '../../../../domain/points/points-rules.ts';
import { POINTS_RULES } from '../../../../facts/points-rules.ts';
import type { ChartMonth } from './chart-months.ts';

const TIERS = POINTS_RULES.tiers.value;
/** Months that a name covers to the left of its own, and that keep two names apart. */
const WIDE = 3;

/**
 * The month at which the name of each tier ends: where the lines of points are farthest from the tier's own, and where no
 * other name is near, unless the months are too few for that.
 */
export function labelPlaces(months: readonly ChartMonth[]): ReadonlyMap<Tier, number> {
  const places = new Map<Tier, number>();
  for (const tier of TIERS) {
    const own = [...months.keys()].filter((index) => months[index]?.[tier] !== undefined);
    const apart = own.filter((index) => [...places.values()].every((other) => Math.abs(other - index) > WIDE));
    let most = Number.NEGATIVE_INFINITY;
    for (const index of apart.length === 0 ? own : apart) {
      const room = roomAt(months, index, tier);
      // The later one of two as good: the days ahead are what one looks at.
      if (room >= most) places.set(tier, index);
      most = Math.max(most, room);
    }
  }
  return places;
}

/** How far the lines of points stay from where a name would stand; less than nothing where it would be cut off. */
function roomAt(months: readonly ChartMonth[], index: number, tier: Tier): number {
  const asked = months[index]?.[tier] ?? 0;
  if (index < WIDE) return -1;
  const covered = months.slice(index - WIDE, index + 1).flatMap(({ total, sold, managed }) => [total, sold, managed]);
  return Math.min(...covered.map((points) => Math.abs(points - asked)));
}
