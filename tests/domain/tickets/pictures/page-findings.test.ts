import { describe, expect, it } from 'vitest';
import { fitsView, proposedMasks } from '../../../../src/domain/tickets/pictures/page-findings.ts';

const VIEW = { left: 0, top: 0, width: 800, height: 600, scale: 1, ratio: 1 };
const PICTURE = { width: 800, height: 600 };
const finding = (...boxes: readonly { x: number; y: number; width: number; height: number }[]) => ({
  kind: 'email' as const,
  value: 'ada@shop.example',
  boxes,
});
const BOX = { x: 100, y: 50, width: 80, height: 16 };

describe('proposedMasks', () => {
  it('covers a value with a margin', () => {
    expect(proposedMasks([finding(BOX)], VIEW, PICTURE)).toEqual([
      {
        id: 'found-0-0',
        kind: 'mask',
        ...{ x: 98, y: 48, width: 84, height: 20 },
        text: '',
        found: { kind: 'email', value: 'ada@shop.example', group: 'found-0' },
        dropped: false,
      },
    ]);
  });

  it.each([
    ['a fine screen', { ratio: 2 }, { x: 196, y: 96, width: 168, height: 40 }],
    ['a zoomed page, to whole pixels', { ratio: 1.25 }, { x: 122, y: 60, width: 106, height: 25 }],
    ['a pinched page', { scale: 2, left: 60, top: 30 }, { x: 76, y: 36, width: 168, height: 40 }],
  ])('stands in its place on %s', (_, view, area) => {
    const [mask] = proposedMasks([finding(BOX)], { ...VIEW, ...view }, { width: 1_600, height: 1_200 });
    expect(mask).toMatchObject(area);
  });

  it('groups the boxes of one value and passes over what lies outside', () => {
    const masks = proposedMasks(
      [finding(BOX, { ...BOX, y: 66 }), finding({ ...BOX, y: 900 }), finding({ ...BOX, x: 780 })],
      VIEW,
      PICTURE,
    );
    expect(masks.map(({ id, found }) => [id, found?.group])).toEqual([
      ['found-0-0', 'found-0'],
      ['found-0-1', 'found-0'],
      ['found-2-0', 'found-2'],
    ]);
    expect(masks.at(-1)).toMatchObject({ x: 778, width: 22 });
  });
});

describe('fitsView', () => {
  it.each([
    [VIEW, PICTURE, true],
    [{ ...VIEW, ratio: 2 }, { width: 1_600, height: 1_200 }, true],
    [VIEW, { width: 785, height: 600 }, true],
    [VIEW, { width: 638, height: 600 }, false],
    [VIEW, { width: 800, height: 1_200 }, false],
  ])('of %o and %o is %s', (view, picture, fits) => {
    expect(fitsView(view, picture)).toBe(fits);
  });
});
