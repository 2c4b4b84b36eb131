import { keptArea, type Mark, type PictureEdits, textSize } from './edits.ts';
import { intersection, type Rectangle, type Size, upright, wholePixels } from './rectangle.ts';

/** What a canvas does, one after the other, in pixels of the canvas. */
export type DrawingStep =
  /** A part of the source picture, in its pixels, put somewhere on the canvas. */
  | { readonly draw: 'picture'; readonly from: Rectangle; readonly to: Rectangle }
  | { readonly draw: 'mask'; readonly area: Rectangle }
  | { readonly draw: 'box'; readonly area: Rectangle; readonly line: number }
  | {
      readonly draw: 'arrow';
      readonly from: readonly [x: number, y: number];
      readonly to: readonly [x: number, y: number];
      readonly line: number;
    }
  | {
      readonly draw: 'text';
      readonly at: readonly [x: number, y: number];
      readonly size: number;
      readonly text: string;
    };

export interface DrawingPlan extends Size {
  readonly steps: readonly DrawingStep[];
}

/**
 * How edits become a new picture of a source of some size: the kept area, then every mask, so that nothing of the source is
 * painted after one, then what points at things. Masks cover whole pixels, at least those they touch. What lies outside
 * the kept area is not drawn at all.
 */
export function drawingPlan(edits: PictureEdits, source: Size): DrawingPlan {
  const kept = keptArea(edits, source);
  const canvas = { x: 0, y: 0, width: kept.width, height: kept.height };
  const marks = edits.marks.filter(({ dropped }) => !dropped);
  const masks = marks.flatMap((mark): DrawingStep[] => {
    if (mark.kind !== 'mask') return [];
    const area = intersection(wholePixels(moved(mark, kept)), canvas);
    return area === null ? [] : [{ draw: 'mask', area }];
  });
  const size = textSize(source);
  const line = lineWidth(source);
  return {
    width: kept.width,
    height: kept.height,
    steps: [
      { draw: 'picture', from: kept, to: canvas },
      ...masks,
      ...marks.flatMap((mark) => pointers({ ...mark, ...moved(mark, kept) }, size, line)),
    ],
  };
}

/** A whole picture drawn smaller, as large as fits; never larger than it is. */
export function shrinkingPlan(source: Size, most: number): DrawingPlan {
  const scale = Math.min(1, most / Math.max(source.width, source.height, 1));
  const width = Math.max(1, Math.round(source.width * scale));
  const height = Math.max(1, Math.round(source.height * scale));
  const from = { x: 0, y: 0, width: source.width, height: source.height };
  return { width, height, steps: [{ draw: 'picture', from, to: { x: 0, y: 0, width, height } }] };
}

/** The width of a line in a picture of this size, in its pixels. */
export function lineWidth(source: Size): number {
  return Math.max(2, Math.round(textSize(source) / 8));
}

function moved({ x, y, width, height }: Rectangle, kept: Rectangle): Rectangle {
  return { x: x - kept.x, y: y - kept.y, width, height };
}

function pointers(mark: Mark, size: number, line: number): DrawingStep[] {
  const { kind, x, y, width, height, text } = mark;
  switch (kind) {
    case 'mask':
      return [];
    case 'box':
      return [{ draw: 'box', area: upright(mark), line }];
    case 'arrow':
      return [{ draw: 'arrow', from: [x, y], to: [x + width, y + height], line }];
    case 'text':
      return text.trim() === '' ? [] : [{ draw: 'text', at: [x, y], size, text }];
  }
}
