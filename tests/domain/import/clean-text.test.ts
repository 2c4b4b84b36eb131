import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../src/domain/import/clean-text.ts';

describe('clean text', () => {
  it.each([
    ['  Marketing Hub de HubSpot  ', 'Marketing Hub de HubSpot'],
    ['a\tb\nc\r\n d', 'a b c d'],
    ['Hub\u0000Spot\u200B', 'HubSpot'],
    ['\u202Egnp.exe', 'gnp.exe'],
    ['HubSpot\u00A0Academy', 'HubSpot Academy'],
    ['\uFEFFName', 'Name'],
    ['', ''],
  ])('tidies %j', (text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  it('keeps scripts, direction and emoji as they are', () => {
    for (const text of ['שלום עולם', 'محمد علی', 'Zoë 👩‍👩‍👧 Ødegård', 'می‌خواهم', 'संजय'])
      expect(cleanText(text)).toBe(text);
  });

  it('has nothing left to do the second time, and leaves no control or override', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = cleanText(text);
        expect(cleanText(clean)).toBe(clean);
        expect(clean).not.toMatch(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]|^ | $| {2}/u);
      }),
    );
  });
});
