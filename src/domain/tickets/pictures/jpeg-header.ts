import type { Size } from './rectangle.ts';

const SCAN = 0xda;
const END = 0xd9;

/**
 * The size of a JPEG by its frame header; null when it has none or the data ends before the picture does. `view` begins
 * at the file's first byte.
 */
export function readJpegHeader(view: DataView): Size | null {
  let size: Size | null = null;
  let at = 2;
  while (at + 4 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    // Markers may be padded with any number of these.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = view.getUint16(at + 2);
    if (length < 2) return null;
    if (isFrame(marker)) {
      if (at + 9 > view.byteLength) return null;
      size = { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    }
    if (marker === SCAN) return size !== null && endsAfter(view, at) ? size : null;
    at += 2 + length;
  }
  return null;
}

/** SOF0 to SOF15; three of the numbers between mean something else. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

/** From behind, since cameras write little after the end; a preview inside an earlier segment has an end of its own. */
function endsAfter(view: DataView, scan: number): boolean {
  for (let at = view.byteLength - 2; at > scan; at -= 1) {
    if (view.getUint8(at) === 0xff && view.getUint8(at + 1) === END) return true;
  }
  return false;
}
