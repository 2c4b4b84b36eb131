import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawingPlan, lineWidth, shrinkingPlan } from '../../../../src/domain/tickets/pictures/drawing-plan.ts';
import { MARK_KINDS } from '../../../../src/domain/tickets/pictures/edits.ts';
import { edits, mark } from '../../../fixtures/picture-rows.ts';

const SIZE = { width: 200, height: 100 };
const WHOLE = { x: 0, y: 0, ...SIZE };

describe('drawingPlan', () => {
  it('draws the picture, then every mask, then what points', () => {
    const arrow = mark({ id: 'a', kind: 'arrow', x: 10, y: 20, width: 30, height: -10 });
    const text = mark({ id: 't', kind: 'text', x: 5, y: 6, text: 'here' });
    const plan = drawingPlan(edits(arrow, mark({ id: 'b', kind: 'box' }), text, mark()), SIZE);
    expect(plan).toEqual({
      ...SIZE,
      steps: [
        { draw: 'picture', from: WHOLE, to: WHOLE },
        { draw: 'mask', area: { x: 10, y: 10, width: 40, height: 20 } },
        { draw: 'arrow', from: [10, 20], to: [40, 10], line: 2 },
        { draw: 'box', area: { x: 10, y: 10, width: 40, height: 20 }, line: 2 },
        { draw: 'text', at: [5, 6], size: 16, text: 'here' },
      ],
    });
  });

  it('draws only what is kept, and masks where they then are', () => {
    const marks = [mark({ x: 40, y: 40 }), mark({ id: 'm-2', x: 0, y: 0, width: 5, height: 5 })];
    expect(drawingPlan({ crop: { x: 50, y: 30, width: 60, height: 50 }, marks }, SIZE)).toEqual({
      width: 60,
      height: 50,
      steps: [
        {
          draw: 'picture',
          from: { x: 50, y: 30, width: 60, height: 50 },
          to: { x: 0, y: 0, width: 60, height: 50 },
        },
        { draw: 'mask', area: { x: 0, y: 10, width: 30, height: 20 } },
      ],
    });
  });

  it('leaves out what was dropped and texts that say nothing', () => {
    const plan = drawingPlan(edits(mark({ dropped: true }), mark({ kind: 'text', text: ' ' })), SIZE);
    expect(plan.steps).toHaveLength(1);
  });

  it('never paints anything of the picture after a mask, and covers every masked pixel that is kept', () => {
    const side = fc.double({ min: -50, max: 250, noNaN: true });
    const place = { x: side, y: side, width: side, height: side };
    const marks = fc.array(fc.record({ kind: fc.constantFrom(...MARK_KINDS), ...place }));
    fc.assert(
      fc.property(marks, fc.option(fc.record(place)), (drawn, crop) => {
        const all = drawn.map((one, index) => mark({ id: String(index), text: 'x', ...one }));
        const plan = drawingPlan({ crop, marks: all }, SIZE);
        const [picture, ...rest] = plan.steps;
        if (picture?.draw !== 'picture') throw new Error('The picture comes first');
        expect(rest.some(({ draw }) => draw === 'picture')).toBe(false);
        const masks = rest.flatMap((step) => (step.draw === 'mask' ? [step.area] : []));
        for (const one of all.filter(({ kind }) => kind === 'mask')) {
          const [x, y] = [one.x + one.width / 2 - picture.from.x, one.y + one.height / 2 - picture.from.y];
          const inSight = x > 0 && y > 0 && x < plan.width && y < plan.height && one.width !== 0 && one.height !== 0;
          const covered = masks.some(
            (area) => x >= area.x && y >= area.y && x <= area.x + area.width && y <= area.y + area.height,
          );
          if (inSight) expect(covered).toBe(true);
        }
      }),
    );
  });
});

describe('shrinkingPlan', () => {
  it.each([
    [{ width: 4_000, height: 1_000 }, 200, { width: 200, height: 50 }],
    [{ width: 100, height: 50 }, 200, { width: 100, height: 50 }],
    [{ width: 16_000, height: 1 }, 200, { width: 200, height: 1 }],
    [{ width: 100, height: 50 }, Number.POSITIVE_INFINITY, { width: 100, height: 50 }],
  ])('makes of %o at most %d', (source, most, size) => {
    const plan = shrinkingPlan(source, most);
    expect(plan).toEqual({
      ...size,
      steps: [{ draw: 'picture', from: { x: 0, y: 0, ...source }, to: { x: 0, y: 0, ...size } }],
    });
  });
});

it('draws lines that grow with the picture', () => {
  expect(lineWidth({ width: 100, height: 100 })).toBe(2);
  expect(lineWidth({ width: 4_000, height: 100 })).toBe(10);
});
