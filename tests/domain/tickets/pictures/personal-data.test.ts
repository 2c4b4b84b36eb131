import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPersonalData } from '../../../../src/domain/tickets/pictures/personal-data.ts';

const HUB = '4242424';

function found(text: string, hubId: string | null = HUB): string[] {
  return findPersonalData(text, hubId).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

describe('findPersonalData', () => {
  it.each<[string, string[]]>([
    ['Ada <ada.lovelace+hub@shop.example>', ['email: ada.lovelace+hub@shop.example']],
    ['Write to ada@shop.example.', ['email: ada@shop.example']],
    ['ada@shop.example,bob@x.y.example', ['email: ada@shop.example', 'email: bob@x.y.example']],
    ['jürgen@bücher.example', ['email: jürgen@bücher.example']],
    ['@handle, a@b, a@b. c@', []],
    ['In account 4242424', ['hub-id: 4242424']],
    ['app.hubspot.com/contacts/4242424/record', ['hub-id: 4242424']],
    ['record 14242424, 42424245', []],
    ['Hub ID: 987654', ['hub-id: 987654']],
    ['Portal ID 987654 and ID de hub : 123456', ['hub-id: 987654', 'hub-id: 123456']],
    ['Hub ID needed, 3 fields', []],
    ['Ada, ada@shop.example,\n+33 6 12 34 56 78', ['email: ada@shop.example', 'phone: +33 6 12 34 56 78']],
    ['tel\t06\u00a012\n34\u202f56 78', ['phone: 06\u00a012\n34\u202f56 78']],
    ['pat-na1-1234567a-1111-2222-3333-444444444444', ['token: pat-na1-1234567a-1111-2222-3333-444444444444']],
    ['', []],
  ])('of %j finds %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('covers all of what overlaps, named after the surer kind', () => {
    const text = 'pat-na1-11111111-2222-3333-4444-555555555555@shop.example';
    expect(found(text)).toEqual([`email: ${text}`]);
  });

  it('needs no Hub ID, and takes none that is no number or too short to be one', () => {
    expect(found('In account 4242424', null)).toEqual([]);
    expect(found('a b a', 'a')).toEqual([]);
    expect(found('12 of 12', '12')).toEqual([]);
  });

  it('gives parts that lie in the text, in order and apart', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('ada@shop.example', '+33612345678', ' 4242424 ', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIx.a', ', '),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end } of findPersonalData(text, HUB)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });

  it('finds an address among any words', () => {
    const word = fc.stringMatching(/^[a-z]{1,12}$/);
    fc.assert(
      fc.property(fc.array(word), fc.array(word), (before, after) => {
        const text = [...before, 'ada@shop.example', ...after].join(' ');
        expect(found(text)).toEqual(['email: ada@shop.example']);
      }),
    );
  });

  it.each(['a', '@a.', 'a@', '1 ', '+1 ', 'a1', '1.', '€1', 'hub id ', '-', 'www.', '/a1b2'])(
    'ends on a megabyte of %j',
    (piece) => {
      expect(findPersonalData(piece.repeat(1_000_000 / piece.length), HUB).length).toBeLessThan(400_000);
    },
  );
});
