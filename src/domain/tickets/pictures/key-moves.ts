import type { Rectangle, Size } from './rectangle.ts';

const WAYS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * The place that a mark has after an arrow key: moved, or with `resize` made larger or smaller, by a hundredth of the
 * picture's longer side, with `fine` by one pixel. Null for any other key.
 */
export function movedByKey(
  { x, y, width, height }: Rectangle,
  key: string,
  { resize, fine, size }: { readonly resize: boolean; readonly fine: boolean; readonly size: Size },
): Rectangle | null {
  const way = Object.hasOwn(WAYS, key) ? WAYS[key] : undefined;
  if (way === undefined) return null;
  const step = fine ? 1 : Math.max(1, Math.round(Math.max(size.width, size.height) / 100));
  const [dx, dy] = [way[0] * step, way[1] * step];
  return resize ? { x, y, width: width + dx, height: height + dy } : { x: x + dx, y: y + dy, width, height };
}
