import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type TextFault, type TextPiece, tableReader } from '../../../src/domain/backup/table-reader.ts';

/** Reads a text in stretches of some lengths, the last one again and again. */
function read(text: string, stretches: readonly number[] = [text.length]): readonly TextPiece[] | TextFault {
  const reader = tableReader();
  const pieces: TextPiece[] = [];
  for (let at = 0, turn = 0; at < text.length; turn += 1) {
    const length = Math.max(1, stretches[Math.min(turn, stretches.length - 1)] ?? 1);
    const result = reader.push(text.slice(at, at + length));
    if (result.fault !== null) return result.fault;
    pieces.push(...result.pieces);
    at += length;
  }
  return reader.end() ?? pieces;
}

/** The value that the pieces make; throws where one of them is no JSON. */
function joined(pieces: readonly TextPiece[]): unknown {
  const whole = new Map<string, unknown>();
  const tables = new Map<string, unknown[]>();
  for (const piece of pieces) {
    if (piece.kind === 'field') whole.set(piece.name, JSON.parse(piece.text));
    else if (piece.kind === 'table') tables.set(piece.table, []);
    else if (piece.kind === 'row') tables.get(piece.table)?.push(JSON.parse(piece.text));
  }
  return { ...Object.fromEntries(whole), tables: Object.fromEntries(tables) };
}

const name = fc
  .string({ maxLength: 4, unit: 'grapheme' })
  .filter((text) => !['tables', 'data', '__proto__'].includes(text));
const values = fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.parse(JSON.stringify(value)));
const backups = fc.record({
  head: fc.dictionary(name, values, { noNullPrototype: true }),
  tables: fc.dictionary(name, fc.array(values, { maxLength: 4 }), { noNullPrototype: true }),
});

describe('the text of a backup', () => {
  it('comes apart into what a parser finds in it, wherever it is cut into stretches', () => {
    fc.assert(
      fc.property(
        backups,
        fc.constantFrom(undefined, 1, 3),
        fc.array(fc.integer({ min: 1, max: 9 })),
        (made, indent, cuts) => {
          const text = JSON.stringify({ ...made.head, tables: made.tables }, null, indent);
          const pieces = read(text, cuts);
          if (typeof pieces === 'string') throw new Error(`${pieces}: ${text}`);
          expect(joined(pieces)).toEqual(JSON.parse(text));
        },
      ),
    );
  });

  it('never comes apart where a parser would refuse it', () => {
    fc.assert(
      fc.property(
        backups,
        fc.nat(),
        fc.constantFrom('', '{', '}', '[', ']', ',', ':', '"', '\\', '1', ' '),
        (made, at, put) => {
          const text = JSON.stringify({ ...made.head, tables: made.tables });
          const place = at % (text.length + 1);
          const damaged = text.slice(0, place) + put + text.slice(place + 1);
          const pieces = read(damaged, [7]);
          if (typeof pieces === 'string') return;
          try {
            joined(pieces);
          } catch {
            return;
          }
          expect(() => JSON.parse(damaged)).not.toThrow();
        },
      ),
      { numRuns: 500 },
    );
  });

  it('gives the pieces of sealed data one by one', () => {
    expect(read('{"app":"x","data":[\n"QQ==",\n"QUI="\n]}')).toEqual([
      { kind: 'field', name: 'app', text: '"x"' },
      { kind: 'sealed', text: '"QQ=="' },
      { kind: 'sealed', text: '"QUI="' },
    ]);
  });

  it.each<[string, TextFault]>([
    ['', 'cut-off'],
    ['  ', 'cut-off'],
    ['{', 'cut-off'],
    ['{"tables":{"a":[{"b":1}', 'cut-off'],
    ['{"tables":{}', 'cut-off'],
    ['[]', 'broken'],
    ['BEGIN:VCALENDAR', 'broken'],
    ['{}{}', 'broken'],
    ['{"a":1,}', 'broken'],
    ['{"a":1 "b":2}', 'broken'],
    ['{,"a":1}', 'broken'],
    ['{a:1}', 'broken'],
    ['{"tables":[]}', 'broken'],
    ['{"tables":{"a":{}}}', 'broken'],
    ['{"tables":{"a":[1,]}}', 'broken'],
    ['{"tables":{"a":[],"a":[]}}', 'broken'],
    ['{"a":1,"a":1}', 'broken'],
    ['{"data":{}}', 'broken'],
    [`{"a":${'['.repeat(65)}`, 'too-deep'],
    [`{"tables":{"a":[${'{"a":'.repeat(65)}`, 'too-deep'],
    [`{"a":"${'x'.repeat(16_000_001)}`, 'too-long'],
  ])('%.40s is %s', (text, fault) => {
    expect(read(text)).toBe(fault);
  });

  it('gives what stands before a fault', () => {
    expect(tableReader().push('{"app":"x",,')).toEqual({
      pieces: [{ kind: 'field', name: 'app', text: '"x"' }],
      fault: 'broken',
    });
  });

  it('is not read on after a fault', () => {
    const reader = tableReader();
    expect(reader.push('[')).toEqual({ pieces: [], fault: 'broken' });
    expect(reader.push('{}')).toEqual({ pieces: [], fault: 'broken' });
    expect(reader.end()).toBe('broken');
  });
});
