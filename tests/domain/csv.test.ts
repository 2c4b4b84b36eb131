import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvText, defused, undefused } from '../../src/domain/csv.ts';

const ENGLISH = { decimal: '.' } as const;
const FRENCH = { decimal: ',' } as const;

describe('csvText', () => {
  it('writes numbers as numbers and texts as texts, each in the way of the locale', () => {
    const rows = [
      ['Client', 'Points'],
      ['Ada, Ltd', { number: '1234.50' as const }],
      ['-', { number: '-5' as const }],
    ];
    expect(csvText(rows, ENGLISH)).toBe('\ufeffClient,Points\r\n"Ada, Ltd",1234.50\r\n\'-,-5\r\n');
    expect(csvText(rows, FRENCH)).toBe("\ufeffClient;Points\r\nAda, Ltd;1234,50\r\n'-;-5\r\n");
  });

  it.each([
    ['a "b"', '"a ""b"""'],
    ['two\nlines', '"two\nlines"'],
    [' lead', '" lead"'],
    ['=1+1', "'=1+1"],
    ['@x, y', '"\'@x, y"'],
  ])('writes %j as %s', (text, cell) => {
    expect(csvText([[text]], ENGLISH)).toBe(`\ufeff${cell}\r\n`);
  });

  it('is read back as it was by another reader', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom('"', ',', ';', '\n', '\r', "'", '=', ' ', 'a') }),
    );
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(table, fc.constantFrom(ENGLISH, FRENCH), (rows, format) => {
        const text = csvText(rows, format).slice(1);
        const { data } = Papa.parse<string[]>(text, { delimiter: format === FRENCH ? ';' : ',', newline: '\r\n' });
        expect(data.slice(0, -1).map((line) => line.map(undefused))).toEqual(rows);
      }),
    );
  });
});

describe('defused', () => {
  it.each(['=1', '+1', '-1', '@x', '\t=1', '  =1', "'=1", '\rx'])('puts an apostrophe before %j', (text) => {
    expect(defused(text)).toBe(`'${text}`);
  });

  it.each(['', 'Ada', "'s-Hertogenbosch", '1-2', 'a=b', '3'])('leaves %j as it is', (text) => {
    expect(defused(text)).toBe(text);
  });

  it('is taken back by its counterpart, whatever the text', () => {
    const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom("'", '=', '-', ' ', '\t', 'a') }));
    fc.assert(
      fc.property(text, (any) => {
        expect(undefused(defused(any))).toBe(any);
      }),
    );
  });
});
