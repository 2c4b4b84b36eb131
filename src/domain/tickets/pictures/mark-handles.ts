import type { Mark } from './edits.ts';
import type { Rectangle } from './rectangle.ts';

/** The corners by which a mark is pulled. An arrow has two: where it begins and where it points. */
export type Corner = 'start' | 'end' | 'right' | 'bottom';

export interface Handle {
  readonly corner: Corner;
  readonly x: number;
  readonly y: number;
}

/** Where a mark can be taken hold of. A text has one size, and so no corner. */
export function handlesOf({ kind, x, y, width, height }: Mark): readonly Handle[] {
  if (kind === 'text') return [];
  const ends: readonly Handle[] = [
    { corner: 'start', x, y },
    { corner: 'end', x: x + width, y: y + height },
  ];
  if (kind === 'arrow') return ends;
  return [...ends, { corner: 'right', x: x + width, y }, { corner: 'bottom', x, y: y + height }];
}

/** The place that a mark has when one of its corners is pulled to a point and the opposite one stays. */
export function pulled(
  { x, y, width, height }: Rectangle,
  corner: Corner,
  to: { readonly x: number; readonly y: number },
): Rectangle {
  const left = corner === 'start' || corner === 'bottom' ? to.x : x;
  const right = corner === 'end' || corner === 'right' ? to.x : x + width;
  const top = corner === 'start' || corner === 'right' ? to.y : y;
  const bottom = corner === 'end' || corner === 'bottom' ? to.y : y + height;
  return { x: left, y: top, width: right - left, height: bottom - top };
}
