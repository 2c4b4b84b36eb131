import fc from 'fast-check';
import { generateIcsEvent } from 'ts-ics';
import { describe, expect, it } from 'vitest';
import { foldLines } from '../../src/jobs/fold-lines.ts';

const octets = (text: string) => new TextEncoder().encode(text).length;
const lengths = (text: string) => text.split('\r\n').map(octets);

describe('folding', () => {
  it.each([
    ['a short line', 'SUMMARY:Inbound', [15]],
    ['75 octets', 'x'.repeat(75), [75]],
    ['76 octets', 'x'.repeat(76), [75, 2]],
    ['two folds', 'x'.repeat(75 + 74 + 1), [75, 75, 2]],
    ['accents, 2 octets each', 'é'.repeat(38), [74, 3]],
    ['an accent on the edge', `${'x'.repeat(74)}é`, [74, 3]],
    ['Hebrew, 2 octets each', 'ש'.repeat(37), [74]],
    ['Japanese, 3 octets each', '期'.repeat(26), [75, 4]],
    ['emoji, 4 octets each', '😀'.repeat(19), [72, 5]],
    ['several lines', `a\r\n${'x'.repeat(80)}\r\nb\r\n`, [1, 75, 6, 1, 0]],
  ])('%s', (_, text, expected) => {
    const folded = foldLines(text);
    expect(lengths(folded)).toEqual(expected);
    expect(folded.replaceAll('\r\n ', '')).toBe(text);
  });

  it('takes out the folds that are there', () => {
    expect(foldLines('SUMMARY:In\r\n bound\r\n  Marketing\r\n')).toBe('SUMMARY:Inbound Marketing\r\n');
  });

  it('is taken back by unfolding, and never leaves half a character', () => {
    const line = fc.string({ unit: 'grapheme', maxLength: 400 }).filter((text) => !text.includes('\r\n'));
    fc.assert(
      fc.property(line, (value) => {
        const text = `SUMMARY:${value}`;
        const folded = foldLines(text);
        expect(folded.replaceAll('\r\n ', '')).toBe(text);
        expect(Math.max(...lengths(folded))).toBeLessThanOrEqual(75);
        expect(folded.split('\r\n').every((piece) => piece.isWellFormed())).toBe(true);
        expect(foldLines(folded)).toBe(folded);
      }),
    );
  });

  it('manages a line of a hundred thousand characters', () => {
    const text = `DESCRIPTION:${'😀 '.repeat(50_000)}`;
    expect(foldLines(text).replaceAll('\r\n ', '')).toBe(text);
  });

  // When this fails, the library has learned to fold, and all of this file can go.
  it('is still needed', () => {
    const date = { date: new Date(0) };
    const event = { uid: 'a', stamp: date, start: date, end: date };
    const lines = (summary: string) => generateIcsEvent({ ...event, summary }).split('\r\n');
    expect(lines('x'.repeat(200)).some((line) => octets(line) > 75)).toBe(true);
    expect(lines('😀'.repeat(80)).every((line) => line.isWellFormed())).toBe(false);
  });
});
