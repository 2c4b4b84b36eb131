import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWebpHeader } from '../../../../src/domain/tickets/pictures/webp-header.ts';
import { webpBytes } from '../../../fixtures/picture-bytes.ts';

const read = (bytes: Uint8Array<ArrayBuffer>) => readWebpHeader(new DataView(bytes.buffer));

describe('readWebpHeader', () => {
  it.each(['VP8 ', 'VP8L', 'VP8X'] as const)('reads any size of a %s file', (form) => {
    const side = fc.integer({ min: 1, max: 16_383 });
    fc.assert(
      fc.property(side, side, (width, height) => {
        expect(read(webpBytes(width, height, form))).toEqual({ width, height });
      }),
    );
  });

  it('reads a size that only the extended form can have', () => {
    expect(read(webpBytes(100_000, 1))).toEqual({ width: 100_000, height: 1 });
  });

  it.each(['VP8 ', 'VP8L'] as const)('gives nothing for a %s file without its mark', (form) => {
    const bytes = webpBytes(10, 10, form);
    bytes.fill(0, 20, 26);
    expect(read(bytes)).toBeNull();
  });

  it('gives nothing for one that is shorter than it says, or of no known form', () => {
    expect(read(webpBytes(10, 10).slice(0, 31))).toBeNull();
    const other = webpBytes(10, 10);
    other[15] = 0x5a;
    expect(read(other)).toBeNull();
  });
});
