import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arrowHead } from '../../../../src/domain/tickets/pictures/arrow-head.ts';

const at = fc.tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 0, max: 999 }));

it('opens behind the tip, equally far to both sides, and never longer than the arrow', () => {
  fc.assert(
    fc.property(at, at, fc.integer({ min: 1, max: 20 }), (from, to, line) => {
      const [left, right] = arrowHead(from, to, line);
      const reach = (end: readonly [number, number]) => Math.hypot(end[0] - to[0], end[1] - to[1]);
      const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
      expect(reach(left)).toBeCloseTo(reach(right));
      expect(reach(left)).toBeCloseTo(Math.min(line * 5, length));
      const tail = (end: readonly [number, number]) => Math.hypot(end[0] - from[0], end[1] - from[1]);
      expect(tail(left)).toBeCloseTo(tail(right));
    }),
  );
});

it('is a point where the arrow is one', () => {
  expect(arrowHead([3, 4], [3, 4], 2)).toEqual([
    [3, 4],
    [3, 4],
  ]);
});

it('points along the arrow', () => {
  const [left, right] = arrowHead([0, 0], [100, 0], 2);
  expect(left[0]).toBeLessThan(100);
  expect(Math.sign(left[1])).toBe(-Math.sign(right[1]));
});
