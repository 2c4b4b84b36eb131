import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FileOptions, readFile } from '../../../src/jobs/import/read-file.ts';

const read = (content: BlobPart, name = 'a.csv', options: FileOptions = {}) =>
  readFile(new File([content], name), options);

describe('reading a file', () => {
  it.each([
    ['utf-8', Buffer.from('Élodie 👩‍👩‍👧')],
    ['utf-8-bom', Buffer.from('\uFEFFÉlodie 👩‍👩‍👧')],
    ['utf-16le', Buffer.from('\uFEFFÉlodie 👩‍👩‍👧', 'utf16le')],
    ['utf-16be', Buffer.from('\uFEFFÉlodie 👩‍👩‍👧', 'utf16le').swap16()],
  ])('decodes %s', async (encoding, bytes) => {
    expect(await read(Uint8Array.from(bytes))).toEqual({
      kind: 'text',
      text: 'Élodie 👩‍👩‍👧',
      encoding,
      name: 'a.csv',
    });
  });

  it('takes what is no UTF-8 for windows-1252, however late that shows', async () => {
    const bytes = Buffer.from(`${'x'.repeat(700_000)}f\xE9vrier \x80`, 'latin1');
    const file = await read(Uint8Array.from(bytes));
    expect(file).toMatchObject({ kind: 'text', encoding: 'windows-1252' });
    expect(file.kind === 'text' && file.text.endsWith('février €')).toBe(true);
  });

  it('keeps letters whole that fall on the border of two slices', async () => {
    const text = `${'x'.repeat(512 * 1024 - 1)}é👩‍👩‍👧`;
    expect(await read(text)).toMatchObject({ text });
  });

  it('follows the user’s word on the encoding', async () => {
    expect(await read(Uint8Array.of(0xc3, 0xa9), 'a.csv', { encoding: 'windows-1252' })).toMatchObject({ text: 'Ã©' });
  });

  it('refuses a file that is too large without reading it', async () => {
    const file = Object.assign(new File(['x'], 'big.csv'), {});
    Object.defineProperty(file, 'size', { value: 52_428_801 });
    Object.defineProperty(file, 'slice', { value: () => expect.unreachable('was read') });
    expect(await readFile(file)).toEqual({
      kind: 'refused',
      refusal: { reason: 'file-too-large', bytes: 52_428_801, limit: 52_428_800 },
    });
  });

  it('refuses what is no text', async () => {
    expect(await read('%PDF-1.7')).toMatchObject({ refusal: { reason: 'binary-file', format: 'pdf' } });
    expect(await read('PK\x03\x04', 'team.xlsx')).toMatchObject({ refusal: { reason: 'spreadsheet-file' } });
    expect(await read(Uint8Array.of(65, 0, 66, 67, 0, 68, 69, 70, 0))).toMatchObject({
      refusal: { reason: 'binary-file', format: 'unknown' },
    });
    expect(await read(`${'x'.repeat(600_000)}\0`)).toMatchObject({
      refusal: { reason: 'binary-file', format: 'unknown' },
    });
    expect(await read(Uint8Array.of(1, 2, 3, 4, 5, 0x81, 0x82))).toMatchObject({ refusal: { reason: 'binary-file' } });
  });

  it('says when a file cannot be read any more', async () => {
    const gone = new File(['x'], 'a.csv');
    Object.defineProperty(gone, 'slice', {
      value: () => ({ arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')) }),
    });
    expect(await readFile(gone)).toEqual({ kind: 'refused', refusal: { reason: 'unreadable-file' } });
  });

  it('stops when told to', async () => {
    expect(await read('x', 'a.csv', { signal: AbortSignal.abort() })).toMatchObject({
      refusal: { reason: 'cancelled' },
    });
  });

  it('never throws on any bytes, and reads back any text', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array(), async (bytes) => void (await read(Uint8Array.from(bytes)))));
    const text = fc
      .string({ unit: 'grapheme' })
      .filter((one) => !/[\p{Cc}\uFFFD\uFEFF]|^(?:%PDF|PK|RIFF|GIF8|Rar!|7z)/u.test(one));
    await fc.assert(
      fc.asyncProperty(text, async (one) => {
        expect(await read(one)).toMatchObject({ kind: 'text', text: one });
      }),
    );
  });
});
