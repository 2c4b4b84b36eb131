import { expect, it } from 'vitest';
import type { ChartMonth } from '../../../../../src/ui/panel/points/tier/chart-months.ts';
import { labelPlaces } from '../../../../../src/ui/panel/points/tier/label-places.ts';

function course(totals: readonly number[], asks: Partial<ChartMonth>): readonly ChartMonth[] {
  return totals.map((total, index) => ({
    day: `2026-${String(index + 1).padStart(2, '0')}-15`,
    total,
    sold: total,
    managed: 0,
    ...asks,
  }));
}

it('names a tier where the points are far from its line', () => {
  const falling = course([900, 800, 700, 600, 500, 400, 300, 200, 100, 100], { platinum: 900 });
  expect(labelPlaces(falling).get('platinum')).toBe(9);
  const rising = course([100, 100, 100, 100, 500, 600, 700, 800, 900, 900], { platinum: 900 });
  expect(labelPlaces(rising).get('platinum')).toBe(3);
});

it('keeps two names apart, however close their lines are', () => {
  const places = labelPlaces(course(Array(12).fill(0), { gold: 400, platinum: 410 }));
  const [gold = 0, platinum = 0] = [places.get('gold'), places.get('platinum')];
  expect(Math.abs(gold - platinum)).toBeGreaterThan(3);
});

it('names only tiers that ask for something, also in a few months', () => {
  expect([...labelPlaces(course([1, 2], { diamond: 5 }))]).toEqual([['diamond', 1]]);
  expect(labelPlaces(course([1, 2], {}))).toEqual(new Map());
});
