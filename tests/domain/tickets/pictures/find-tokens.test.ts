import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTokens } from '../../../../src/domain/tickets/pictures/find-tokens.ts';

function found(text: string): string[] {
  return findTokens(text).map(({ start, end }) => text.slice(start, end));
}

describe('findTokens', () => {
  it.each([
    'pat-na1-11111111-2222-3333-4444-555555555555',
    '11111111-2222-3333-4444-555555555555',
    'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.abcdef',
    '9f86d081884c7d659a2feaa0c55ad015',
    'sk_live_abcdefghijklmnop1',
    'ghp_abcdefghijklmnopqrstuvwx1234',
    'aGVsbG8gd29ybGQ/MTIzNDU2+Nzg5MA',
    'CKDe5f6A7b8C9d0E1f2G3h4',
  ])('finds %s, alone and in a sentence', (token) => {
    expect(found(token)).toEqual([token]);
    expect(found(`Bearer ${token}.`)).toEqual([token]);
    expect(found(`(${token})`)).toEqual([token]);
  });

  it('finds one in an address, and leaves the rest of the address', () => {
    expect(found('https://api.example/v3?hapikey=9f86d081884c7d659a2feaa0c55ad015&limit=10')).toEqual([
      '9f86d081884c7d659a2feaa0c55ad015',
    ]);
  });

  it.each([
    ['a long word', 'Donaudampfschifffahrtsgesellschaft'],
    ['a name in code', 'thisIsAVeryLongIdentifierName2'],
    ['a property', 'hs_analytics_source_data_1'],
    ['a readable address', 'https://www.shop.example/how-to-set-up-a-workflow-in-2026/step-2'],
    ['a file', 'screenshot-2026-11-22-at-10-30-00.png'],
    ['a short version of everything', 'h1-2026-q4-p2-s3-review-notes'],
    ['a number', '123456789012345678901234567890'],
    ['a line', '--------------------------------'],
    ['a short id', 'a1b2c3d4e5'],
    ['a moment', '2026-11-22T10:30:00.000Z'],
  ])('finds none in %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('finds nearly every random one, and lies inside the text', () => {
    const token = fc.uint8Array({ minLength: 24, maxLength: 64 }).map((bytes) => bytes.toHex());
    fc.assert(
      fc.property(token, (text) => {
        // Chance may leave letters or digits out; such a one looks like a number or a word.
        fc.pre((text.match(/[a-f](?=\d)|\d(?=[a-f])/g) ?? []).length >= 4);
        expect(found(` ${text} `)).toEqual([text]);
      }),
    );
  });
});
