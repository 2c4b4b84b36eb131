import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPictureHeader } from '../../../../src/domain/tickets/pictures/picture-header.ts';
import { PICTURE_LIMITS } from '../../../../src/domain/tickets/pictures/picture-limits.ts';
import { ascii, jpegBytes, pngBytes, webpBytes } from '../../../fixtures/picture-bytes.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const refused = (bytes: Uint8Array) => {
  const header = readPictureHeader(bytes);
  return header.kind === 'refused' ? header.refusal.reason : header;
};

describe('readPictureHeader', () => {
  it.each([
    ['image/png', pngBytes(1_920, 1_080)],
    ['image/jpeg', jpegBytes(1_920, 1_080)],
    ['image/webp', webpBytes(1_920, 1_080)],
  ])('tells %s by its bytes', (type, bytes) => {
    expect(readPictureHeader(bytes)).toEqual({ kind: 'picture', type, width: 1_920, height: 1_080 });
    // A file's bytes are often a part of a larger buffer.
    const inside = new Uint8Array([7, 7, 7, ...bytes]).subarray(3);
    expect(readPictureHeader(inside)).toMatchObject({ kind: 'picture', type });
  });

  it.each([
    ['empty', new Uint8Array()],
    ['gif', Uint8Array.from(ascii('GIF89a......'))],
    ['svg', bytesOf('<?xml version="1.0"?>\n<!-- a drawing --><svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['svg', bytesOf('\uFEFF  <SVG onload="alert(1)">')],
    ['not-a-picture', bytesOf('MZ\u0090\u0000 renamed.png')],
    ['not-a-picture', Uint8Array.from([0x7f, ...ascii('ELF')])],
    ['not-a-picture', bytesOf('<html><p>svg</p>')],
    ['not-a-picture', bytesOf('%PDF-1.7')],
    ['not-a-picture', Uint8Array.from(ascii('RIFF....WAVE'))],
    ['broken', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
    ['broken', pngBytes(0, 10)],
    ['broken', pngBytes(10, 10).slice(0, -1)],
  ])('refuses a file as %s', (reason, bytes) => {
    expect(refused(bytes)).toBe(reason);
  });

  it('takes a PNG with something written behind its end', () => {
    expect(readPictureHeader(Uint8Array.from([...pngBytes(10, 10), 1, 0, 2]))).toMatchObject({ width: 10 });
  });

  it('refuses one of 100 megapixels without decoding it', () => {
    expect(readPictureHeader(pngBytes(10_000, 10_000))).toEqual({
      kind: 'refused',
      refusal: { reason: 'too-many-pixels', width: 10_000, height: 10_000 },
    });
  });

  it.each([pngBytes(10, 10), jpegBytes(10, 10), webpBytes(10, 10)])(
    'refuses every beginning of a whole file',
    (whole) => {
      for (let length = 0; length < whole.length; length += 1) {
        expect(typeof refused(whole.slice(0, length))).toBe('string');
      }
    },
  );

  it('ends on any bytes, with a size that is within the limits', () => {
    const start = fc.constantFrom(
      pngBytes(9, 9),
      jpegBytes(9, 9),
      webpBytes(9, 9),
      webpBytes(9, 9, 'VP8L'),
      new Uint8Array(),
    );
    fc.assert(
      fc.property(start, fc.nat(20), fc.uint8Array({ maxLength: 60 }), (known, kept, rest) => {
        const header = readPictureHeader(Uint8Array.from([...known.slice(0, kept), ...rest]));
        if (header.kind === 'refused') return;
        expect(header.width * header.height).toBeLessThanOrEqual(PICTURE_LIMITS.pixels);
        expect(Math.min(header.width, header.height)).toBeGreaterThan(0);
      }),
    );
  });
});
