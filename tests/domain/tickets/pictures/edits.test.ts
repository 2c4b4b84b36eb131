import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  keptArea,
  LEAST_SIDE,
  MARK_KINDS,
  maskedCount,
  placed,
  textSize,
} from '../../../../src/domain/tickets/pictures/edits.ts';
import { edits, foundMark, mark } from '../../../fixtures/picture-rows.ts';

const SIZE = { width: 200, height: 100 };
const WHOLE = { x: 0, y: 0, ...SIZE };
const side = fc.double({ min: -1_000, max: 1_000, noNaN: true });

describe('placed', () => {
  it('keeps every mark in the picture, in whole pixels', () => {
    const place = fc.record({ x: side, y: side, width: side, height: side });
    fc.assert(
      fc.property(fc.constantFrom(...MARK_KINDS), place, (kind, where) => {
        const { x, y, width, height } = placed(mark({ kind }), where, SIZE);
        expect([x, y, width, height].every(Number.isInteger)).toBe(true);
        for (const [from, to, most] of [
          [x, x + width, SIZE.width],
          [y, y + height, SIZE.height],
        ] as const) {
          expect(Math.min(from, to)).toBeGreaterThanOrEqual(0);
          expect(Math.max(from, to)).toBeLessThanOrEqual(most);
        }
      }),
    );
  });

  it('turns a box that was drawn backwards and leaves an arrow its way', () => {
    const back = { x: 50, y: 50, width: -20, height: -10 };
    expect(placed(mark(), back, SIZE)).toMatchObject({ x: 30, y: 40, width: 20, height: 10 });
    expect(placed(mark({ kind: 'arrow' }), back, SIZE)).toMatchObject(back);
  });

  it('leaves nothing too small to be seen, but an arrow straight', () => {
    const flat = { x: 10, y: 10, width: 30, height: 0 };
    expect(placed(mark({ kind: 'box' }), flat, SIZE).height).toBe(LEAST_SIDE);
    expect(placed(mark({ kind: 'arrow' }), flat, SIZE).height).toBe(0);
  });
});

describe('keptArea', () => {
  it.each([
    [null, WHOLE],
    [
      { x: 10, y: 10, width: 50, height: 40 },
      { x: 10, y: 10, width: 50, height: 40 },
    ],
    [
      { x: 10.2, y: 10.9, width: 20.5, height: 20 },
      { x: 11, y: 11, width: 19, height: 19 },
    ],
    [
      { x: 60, y: 50, width: -50, height: -40 },
      { x: 10, y: 10, width: 50, height: 40 },
    ],
    [
      { x: 150, y: -10, width: 100, height: 30 },
      { x: 150, y: 0, width: 50, height: 20 },
    ],
    [{ x: 10, y: 10, width: 0.5, height: 40 }, WHOLE],
    [{ x: 500, y: 500, width: 10, height: 10 }, WHOLE],
  ])('of a crop to %o is %o', (crop, kept) => {
    expect(keptArea({ crop, marks: [] }, SIZE)).toEqual(kept);
  });
});

describe('maskedCount', () => {
  it('counts values rather than boxes, and only what is burnt in', () => {
    const two = [foundMark('a'), foundMark('a', { id: 'a-1', y: 40 })];
    expect(maskedCount(edits(...two), SIZE)).toBe(1);
    expect(maskedCount(edits(...two, foundMark('b'), mark(), mark({ id: 'm-2', kind: 'box' })), SIZE)).toBe(3);
    expect(maskedCount(edits(foundMark('a', { dropped: true })), SIZE)).toBe(0);
  });

  it('leaves out what the crop has cut away', () => {
    const marks = [mark(), mark({ id: 'm-2', x: 150 })];
    expect(maskedCount({ crop: { x: 0, y: 0, width: 100, height: 100 }, marks }, SIZE)).toBe(1);
  });
});

describe('textSize', () => {
  it('grows with the picture and stays readable', () => {
    expect(textSize({ width: 100, height: 100 })).toBe(16);
    expect(textSize({ width: 1_000, height: 3_000 })).toBe(60);
  });
});
