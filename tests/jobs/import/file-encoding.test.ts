import { describe, expect, it } from 'vitest';
import { encodingOf, looksBinary } from '../../../src/jobs/import/file-encoding.ts';

const utf16 = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le'));

describe('encodings', () => {
  it.each([
    ['utf-8', Buffer.from('Élodie')],
    ['utf-8-bom', Buffer.from('\uFEFFÉlodie')],
    ['utf-16le', utf16('\uFEFFName')],
    ['utf-16be', Buffer.from(utf16('\uFEFFName')).swap16()],
    ['utf-16le', utf16('Name,Expires\nSEO,2027-01-01')],
    ['utf-16be', Buffer.from(utf16('Name,Expires\nSEO,2027-01-01')).swap16()],
    ['binary', Uint8Array.of(1, 0, 0, 0, 7, 0, 0, 9)],
    ['utf-8', new Uint8Array()],
  ])('%s', (encoding, bytes) => {
    expect(encodingOf(bytes)).toBe(encoding);
  });

  it('knows bytes of something else by their controls', () => {
    expect(looksBinary('\x01\x02\x03abc')).toBe(true);
    expect(looksBinary('a\tb\r\nc\f')).toBe(false);
    expect(looksBinary('')).toBe(false);
  });
});
