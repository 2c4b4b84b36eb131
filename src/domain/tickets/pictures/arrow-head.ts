type Point = readonly [x: number, y: number];

const SPREAD = 0.45;

/** The two ends of an arrow's head, which both lead to its tip. Both are the tip itself where the arrow has no length. */
export function arrowHead(from: Point, to: Point, line: number): readonly [Point, Point] {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  if (length === 0) return [to, to];
  const reach = Math.min(line * 5, length);
  const angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
  const end = (turn: number): Point => [to[0] - reach * Math.cos(angle + turn), to[1] - reach * Math.sin(angle + turn)];
  return [end(-SPREAD), end(SPREAD)];
}
