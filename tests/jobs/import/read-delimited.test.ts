import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readDelimited, separatorLine, tryDelimiters } from '../../../src/jobs/import/read-delimited.ts';

async function read(text: string, delimiter: ',' | ';' | '\t' | '|' = ',') {
  const reading = await readDelimited(text, { delimiter });
  return reading.kind === 'cells' ? reading.cells : reading.refusal;
}

describe('delimited text', () => {
  it('is cut at its delimiter, with quotes, line ends and a mark at the beginning', async () => {
    expect(await read('\uFEFFa;"b;""c"""\r\n"d\r\ne";f\rg;h\n', ';')).toEqual([
      ['a', 'b;"c"'],
      ['d\ne', 'f'],
      ['g', 'h'],
      [''],
    ]);
  });

  it('keeps blank rows, so that rows are counted as a spreadsheet counts them', async () => {
    expect(await read('a\n\nb')).toEqual([['a'], [''], ['b']]);
  });

  it('keeps what stands after a quote that nothing closes', async () => {
    expect(await read('a,"b c"\n"d,e\nf,g')).toEqual([
      ['a', 'b c'],
      ['d', 'e'],
      ['f', 'g'],
    ]);
    const long = Array.from({ length: 60_000 / 2 }, (_, index) => `row ${index},${'x'.repeat(90)}`);
    const cells = await read(`"start,1\n${long.join('\n')}`);
    expect(Array.isArray(cells) && cells.length).toBe(long.length + 1);
  });

  it('reads cells and lines longer than a slice', async () => {
    const long = 'x'.repeat(300_000);
    expect(await read(`a,"${long}\n${long}"\nb,${long}`)).toEqual([
      ['a', `${long}\n${long}`],
      ['b', long],
    ]);
  });

  it('refuses more rows than the limit', async () => {
    expect(await read('a,b\n'.repeat(50_020))).toEqual({ reason: 'too-many-rows', limit: 50_000 });
    expect(await read('a,b\n'.repeat(50_000))).toHaveLength(50_001);
  });

  it('tells how far it is, and stops when told to', async () => {
    const text = '"a b",c\n'.repeat(45_000);
    const seen: number[] = [];
    await readDelimited(text, { delimiter: ',', onProgress: (characters) => seen.push(characters) });
    expect(seen.every((characters, index) => characters <= text.length && characters > (seen[index - 1] ?? 0))).toBe(
      true,
    );
    const stopped = await readDelimited(text, { delimiter: ',', signal: AbortSignal.abort() });
    // A text that is read within one stretch is done before anybody can stop it.
    expect(stopped.kind === 'cells' || stopped.refusal.reason === 'cancelled').toBe(true);
  });

  it('reads back what papaparse writes', async () => {
    const cell = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\r\uFEFF]/g, ''));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }),
        fc.constantFrom(',', ';', '\t', '|'),
        async (rows, delimiter) => {
          expect(await read(Papa.unparse(rows, { delimiter, newline: '\n', quotes: true }), delimiter)).toEqual(rows);
        },
      ),
    );
  });

  it('never throws, and never loses its way', async () => {
    const text = fc.array(fc.constantFrom('"', ',', '\n', 'a', ' ', '""', '\r')).map((pieces) => pieces.join(''));
    await fc.assert(
      fc.asyncProperty(text, async (one) => {
        expect(Array.isArray(await read(one))).toBe(true);
      }),
    );
  });

  it('tries the delimiters that occur', () => {
    expect(tryDelimiters('a;b,c').map(({ delimiter }) => delimiter)).toEqual([';', ',']);
    expect(tryDelimiters('a;b,c', '|')).toEqual([{ delimiter: '|', cells: [['a;b,c']] }]);
    expect(tryDelimiters('"a,b\nc,d')[0]?.cells).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('knows the line by which Excel names the delimiter', () => {
    expect(separatorLine('sep=;\r\na;b')).toEqual({ delimiter: ';', rest: 'a;b' });
    expect(separatorLine('September;b')).toBeNull();
  });
});
