import type { Size } from './rectangle.ts';

/** Of the file's head and the first chunk's. */
const FIRST_CHUNK = 12;
const NEEDED = 30;

/** The size of a WebP by its first chunk; null when it makes no sense or the data ends too soon. */
export function readWebpHeader(view: DataView): Size | null {
  if (view.byteLength < NEEDED || view.getUint32(4, true) + 8 > view.byteLength) return null;
  switch (nameAt(view, FIRST_CHUNK)) {
    case 'VP8X':
      return { width: 1 + uint24(view, 24), height: 1 + uint24(view, 27) };
    case 'VP8L': {
      if (view.getUint8(20) !== 0x2f) return null;
      const bits = view.getUint32(21, true);
      return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
    }
    case 'VP8 ':
      if (view.getUint8(23) !== 0x9d || view.getUint8(24) !== 0x01 || view.getUint8(25) !== 0x2a) return null;
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
    default:
      return null;
  }
}

function nameAt(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(at + index)));
}

function uint24(view: DataView, at: number): number {
  return view.getUint16(at, true) + view.getUint8(at + 2) * 0x10000;
}
