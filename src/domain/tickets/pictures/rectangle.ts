/** In pixels of a picture, or of a page where it says so. Not negative in size once it has been through `upright`. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The same area with a size that is not negative, however it was drawn. */
export function upright({ x, y, width, height }: Rectangle): Rectangle {
  return {
    x: Math.min(x, x + width),
    y: Math.min(y, y + height),
    width: Math.abs(width),
    height: Math.abs(height),
  };
}

/** What two areas have in common; null when that is nothing. */
export function intersection(one: Rectangle, other: Rectangle): Rectangle | null {
  const a = upright(one);
  const b = upright(other);
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  const width = Math.min(a.x + a.width, b.x + b.width) - x;
  const height = Math.min(a.y + a.height, b.y + b.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}

/** The smallest area of whole pixels that holds another, so that no pixel is covered in part. */
export function wholePixels(area: Rectangle): Rectangle {
  const { x, y, width, height } = upright(area);
  const left = Math.floor(x);
  const top = Math.floor(y);
  return { x: left, y: top, width: Math.ceil(x + width) - left, height: Math.ceil(y + height) - top };
}

/** An area moved, not shrunk, until it lies in a picture as far as it can. */
export function movedInside(area: Rectangle, { width, height }: Size): Rectangle {
  const { x, y, width: wide, height: high } = upright(area);
  const dx = Math.min(Math.max(x, 0), Math.max(0, width - wide)) - x;
  const dy = Math.min(Math.max(y, 0), Math.max(0, height - high)) - y;
  return { ...area, x: area.x + dx, y: area.y + dy };
}
