import { describe, expect, it } from 'vitest';
import { readJpegHeader } from '../../../../src/domain/tickets/pictures/jpeg-header.ts';
import { jpegBytes } from '../../../fixtures/picture-bytes.ts';

const read = (bytes: Uint8Array<ArrayBuffer>) => readJpegHeader(new DataView(bytes.buffer));

describe('readJpegHeader', () => {
  it.each([0xc0, 0xc1, 0xc2, 0xcf])('reads the size of frame %i, not that of a preview', (frame) => {
    expect(read(jpegBytes(4_000, 3_000, { frame }))).toEqual({ width: 4_000, height: 3_000 });
  });

  it.each([0xc4, 0xc8, 0xcc])('takes %i for no frame', (frame) => {
    expect(read(jpegBytes(4_000, 3_000, { frame }))).toBeNull();
  });

  it('knows one whose end is missing, although its preview has one', () => {
    const whole = jpegBytes(40, 30);
    expect(read(whole.slice(0, -2))).toBeNull();
    expect(read(Uint8Array.from([...whole, 0, 0, 0]))).toEqual({ width: 40, height: 30 });
  });

  it.each([
    ['ends in a segment', [0xff, 0xd8, 0xff, 0xc0, 0, 11, 8]],
    ['has no segment', [0xff, 0xd8, 0x00, 0xc0, 0, 11, 8, 0]],
    ['has a segment of no length', [0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0]],
    ['begins its picture without a size', [0xff, 0xd8, 0xff, 0xda, 0, 2, 0xff, 0xd9]],
  ])('gives nothing when it %s', (_, bytes) => {
    expect(read(Uint8Array.from(bytes))).toBeNull();
  });
});
