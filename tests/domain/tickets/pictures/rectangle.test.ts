import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intersection, movedInside, upright, wholePixels } from '../../../../src/domain/tickets/pictures/rectangle.ts';

const side = fc.double({ min: -500, max: 500, noNaN: true });
const area = fc.record({ x: side, y: side, width: side, height: side });

describe('upright', () => {
  it('turns an area that was drawn backwards', () => {
    expect(upright({ x: 10, y: 10, width: -4, height: -2 })).toEqual({ x: 6, y: 8, width: 4, height: 2 });
    expect(upright({ x: 1, y: 2, width: 3, height: 4 })).toEqual({ x: 1, y: 2, width: 3, height: 4 });
  });
});

describe('intersection', () => {
  it.each([
    [
      { x: 0, y: 0, width: 10, height: 10 },
      { x: 5, y: 5, width: 10, height: 10 },
      { x: 5, y: 5, width: 5, height: 5 },
    ],
    [{ x: 0, y: 0, width: 10, height: 10 }, { x: 10, y: 0, width: 5, height: 5 }, null],
    [
      { x: 9, y: 9, width: -9, height: -9 },
      { x: 1, y: 1, width: 2, height: 2 },
      { x: 1, y: 1, width: 2, height: 2 },
    ],
    [{ x: 0, y: 0, width: 0, height: 10 }, { x: 0, y: 0, width: 10, height: 10 }, null],
  ])('of %o and %o is %o', (one, other, common) => {
    expect(intersection(one, other)).toEqual(common);
    expect(intersection(other, one)).toEqual(common);
  });
});

describe('wholePixels', () => {
  it('covers every pixel that the area touches, and starts and ends on whole ones', () => {
    fc.assert(
      fc.property(area, (one) => {
        const { x, y, width, height } = upright(one);
        const whole = wholePixels(one);
        expect(Object.values(whole).every(Number.isInteger)).toBe(true);
        expect(whole.x).toBeLessThanOrEqual(x);
        expect(whole.y).toBeLessThanOrEqual(y);
        expect(whole.x + whole.width).toBeGreaterThanOrEqual(x + width - 1e-9);
        expect(whole.y + whole.height).toBeGreaterThanOrEqual(y + height - 1e-9);
        expect(whole.width).toBeLessThanOrEqual(width + 2);
      }),
    );
  });
});

describe('movedInside', () => {
  it('moves without changing the size', () => {
    const size = { width: 100, height: 50 };
    expect(movedInside({ x: -5, y: 60, width: 10, height: 10 }, size)).toEqual({ x: 0, y: 40, width: 10, height: 10 });
    expect(movedInside({ x: 95, y: 5, width: -10, height: 10 }, size)).toEqual({ x: 95, y: 5, width: -10, height: 10 });
    expect(movedInside({ x: 5, y: 5, width: -10, height: 10 }, size)).toEqual({ x: 10, y: 5, width: -10, height: 10 });
    expect(movedInside({ x: 30, y: 0, width: 400, height: 10 }, size)).toEqual({ x: 0, y: 0, width: 400, height: 10 });
  });
});
