import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { paintPicture } from '../../src/browser/paint-picture.ts';
import type { DrawingPlan } from '../../src/domain/tickets/pictures/drawing-plan.ts';

// That pixels are really gone is proved in a real browser, by tests/e2e/picture-story.test.ts.
const close = vi.fn();
let calls: string[] = [];
let encoded: { type: string; quality: number }[] = [];

class FakeCanvas {
  readonly width: number;
  readonly height: number;
  readonly colours: { fillStyle?: string; strokeStyle?: string } = {};

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
  }

  getContext() {
    const { colours } = this;
    return new Proxy(colours, {
      get: (_, name) =>
        name === 'fillStyle' || name === 'strokeStyle'
          ? colours[name]
          : (...args: readonly unknown[]) => {
              const colour = String(name).startsWith('fill') ? ` ${colours.fillStyle}` : '';
              calls.push(`${String(name)} ${args.filter((arg) => typeof arg !== 'object').join(' ')}${colour}`);
            },
    });
  }

  async convertToBlob(options: { type: string; quality: number }) {
    encoded.push(options);
    return new Blob([`${this.width}x${this.height}`], { type: options.type });
  }
}

beforeEach(() => {
  calls = [];
  encoded = [];
  close.mockReset();
  vi.stubGlobal('OffscreenCanvas', FakeCanvas);
  vi.stubGlobal('createImageBitmap', async () => ({ width: 800, height: 600, close }));
});
afterEach(() => vi.unstubAllGlobals());

const SOURCE = new Blob(['source']);
const AREA = { x: 1, y: 2, width: 3, height: 4 };
const plan = (...steps: DrawingPlan['steps']): DrawingPlan => ({ width: 80, height: 60, steps });

describe('paintPicture', () => {
  it('draws in the order of the plan, for the true size, and encodes what was drawn', async () => {
    const planFor = vi.fn(() =>
      plan({ draw: 'picture', from: AREA, to: { ...AREA, x: 0 } }, { draw: 'mask', area: AREA }),
    );
    const painted = await paintPicture(SOURCE, planFor, 'image/png');
    expect(planFor).toHaveBeenCalledWith({ width: 800, height: 600 });
    expect(calls).toEqual(['drawImage 1 2 3 4 0 2 3 4', 'fillRect 1 2 3 4 #000000']);
    if (painted === 'unreadable') throw new Error('It was unreadable');
    expect(painted).toMatchObject({ width: 80, height: 60 });
    expect(await painted.blob.text()).toBe('80x60');
    expect(encoded).toEqual([{ type: 'image/png', quality: 0.92 }]);
    expect(close).toHaveBeenCalledOnce();
  });

  it('draws boxes, arrows and texts with a halo around them', async () => {
    const box = { draw: 'box', area: AREA, line: 2 } as const;
    const arrow = { draw: 'arrow', from: [0, 0], to: [10, 0], line: 2 } as const;
    const text = { draw: 'text', at: [5, 6], size: 20, text: 'here' } as const;
    await paintPicture(SOURCE, () => plan(box, arrow, text), 'image/jpeg');
    expect(calls.filter((call) => /^(rect|stroke |lineTo 10 0|strokeText|fillText)/.test(call))).toEqual([
      ...['rect 1 2 3 4', 'stroke ', 'rect 1 2 3 4', 'stroke '],
      ...['lineTo 10 0', 'lineTo 10 0', 'stroke ', 'lineTo 10 0', 'lineTo 10 0', 'stroke '],
      ...['strokeText here 5 6', 'fillText here 5 6 #d3202c'],
    ]);
  });

  it.each(['InvalidStateError', 'NotReadableError', 'EncodingError'])(
    'tells a picture that fails with %s',
    async (name) => {
      vi.stubGlobal('createImageBitmap', () => Promise.reject(new DOMException('', name)));
      expect(await paintPicture(SOURCE, () => plan(), 'image/png')).toBe('unreadable');
    },
  );

  it('throws on what is no fault of the picture', async () => {
    vi.stubGlobal('createImageBitmap', () => Promise.reject(new TypeError('no')));
    await expect(paintPicture(SOURCE, () => plan(), 'image/png')).rejects.toThrow('no');
  });

  it('gives the memory back when drawing fails', async () => {
    const planFor = () => {
      throw new RangeError('No such plan');
    };
    await expect(paintPicture(SOURCE, planFor, 'image/png')).rejects.toThrow('No such plan');
    expect(close).toHaveBeenCalledOnce();
  });
});
