import type { PictureKind } from '../ticket-picture.ts';
import { readJpegHeader } from './jpeg-header.ts';
import { PICTURE_LIMITS } from './picture-limits.ts';
import type { Size } from './rectangle.ts';
import { readWebpHeader } from './webp-header.ts';

/** Why a file is not taken as a picture. `broken`: it ends too soon, or its beginning makes no sense. */
export type PictureRefusal =
  | { readonly reason: 'empty' | 'svg' | 'gif' | 'not-a-picture' | 'broken' }
  | { readonly reason: 'too-many-bytes'; readonly bytes: number }
  | { readonly reason: 'too-many-pixels'; readonly width: number; readonly height: number };

export type PictureHeader =
  | ({ readonly kind: 'picture'; readonly type: PictureKind } & Size)
  | { readonly kind: 'refused'; readonly refusal: PictureRefusal };

/** Looks through this much of a file for what tells a drawing in XML; no more is needed before its first element. */
const SVG_REACH = 4_096;

/**
 * What a file is by its own bytes, whatever its name says, and how large its picture will be, without decoding it. Width and
 * height are as stored: a camera's note to turn the picture is not followed here.
 */
export function readPictureHeader(bytes: Uint8Array): PictureHeader {
  const refused = (refusal: PictureRefusal): PictureHeader => ({ kind: 'refused', refusal });
  if (bytes.length === 0) return refused({ reason: 'empty' });
  if (bytes.length > PICTURE_LIMITS.bytes) return refused({ reason: 'too-many-bytes', bytes: bytes.length });
  const type = typeOf(bytes);
  if (type === 'gif' || type === 'svg' || type === 'not-a-picture') return refused({ reason: type });
  const size = sizeOf(type, bytes);
  if (size === null || size.width < 1 || size.height < 1) return refused({ reason: 'broken' });
  const { width, height } = size;
  const tooLong = Math.max(width, height) > PICTURE_LIMITS.side;
  if (tooLong || width * height > PICTURE_LIMITS.pixels) return refused({ reason: 'too-many-pixels', width, height });
  return { kind: 'picture', type, width, height };
}

function typeOf(bytes: Uint8Array): PictureKind | 'gif' | 'svg' | 'not-a-picture' {
  const begins = (...start: readonly number[]) => start.every((byte, index) => bytes[index] === byte);
  if (begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png';
  if (begins(0xff, 0xd8, 0xff)) return 'image/jpeg';
  const head = ascii(bytes, 0, 12);
  if (/^RIFF[\s\S]{4}WEBP$/.test(head)) return 'image/webp';
  if (/^GIF8[79]a/.test(head)) return 'gif';
  const text = new TextDecoder().decode(bytes.subarray(0, SVG_REACH)).replace(/^\uFEFF/, '');
  return /^\s*</.test(text) && /<svg[\s>]/i.test(text) ? 'svg' : 'not-a-picture';
}

function sizeOf(type: PictureKind, bytes: Uint8Array): Size | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  switch (type) {
    case 'image/png':
      return readPngHeader(bytes, view);
    case 'image/jpeg':
      return readJpegHeader(view);
    case 'image/webp':
      return readWebpHeader(view);
  }
}

const PNG_SIZE_ENDS = 24;
/** The last chunk of every whole one: no data, its name, its checksum. Some programs write more behind it. */
const PNG_END = [0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82];

function readPngHeader(bytes: Uint8Array, view: DataView): Size | null {
  if (bytes.length < PNG_SIZE_ENDS || ascii(bytes, 12, 16) !== 'IHDR' || !holdsPngEnd(bytes)) return null;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

function holdsPngEnd(bytes: Uint8Array): boolean {
  for (let at = bytes.lastIndexOf(PNG_END[0] ?? 0); at > PNG_SIZE_ENDS; at = bytes.lastIndexOf(0, at - 1)) {
    if (PNG_END.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}
