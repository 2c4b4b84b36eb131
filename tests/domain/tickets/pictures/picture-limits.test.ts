import { expect, it } from 'vitest';
import { readPictureHeader } from '../../../../src/domain/tickets/pictures/picture-header.ts';
import { PICTURE_LIMITS } from '../../../../src/domain/tickets/pictures/picture-limits.ts';
import { pngBytes } from '../../../fixtures/picture-bytes.ts';

const { bytes, pixels, side } = PICTURE_LIMITS;
const filled = (length: number) => {
  const file = new Uint8Array(length);
  file.set(pngBytes(8, 8));
  return file;
};

it.each([
  ['as many bytes', filled(bytes), 'picture'],
  ['one byte more', filled(bytes + 1), 'refused'],
  ['as many pixels', pngBytes(8_000, pixels / 8_000), 'picture'],
  ['one row more', pngBytes(8_000, pixels / 8_000 + 1), 'refused'],
  ['as long a side', pngBytes(1, side), 'picture'],
  ['a longer side', pngBytes(1, side + 1), 'refused'],
])('takes %s as allowed or refuses it', (_, file, kind) => {
  expect(readPictureHeader(file).kind).toBe(kind);
});

it('lets fifty pictures of five megabytes be kept', () => {
  expect(PICTURE_LIMITS.perTicket).toBeGreaterThanOrEqual(50);
  expect(bytes).toBeGreaterThan(5_000_000);
});
