import { describe, expect, it } from 'vitest';
import { readWholeNumber } from '../../src/domain/draft-number.ts';

describe('readWholeNumber', () => {
  it.each([
    ['', null],
    ['  ', null],
    ['0', 0],
    ['-0', 0],
    [' 42 ', 42],
    ['007', 7],
    ['100', 100],
  ])('reads "%s" as %s', (text, value) => {
    expect(readWholeNumber(text, 0, 100)).toEqual({ kind: 'ok', value });
  });

  it.each(['1.5', '1,5', 'ten', '1e2', '+3', '1 2', '--1', '½', '٣'])('finds no whole number in %s', (text) => {
    const problem = { kind: 'problem', reason: 'not-a-whole-number', data: { text } };
    expect(readWholeNumber(text, 0, 100)).toEqual(problem);
  });

  it.each(['-1', '101', '9'.repeat(100_000)])('refuses a number out of range', (text) => {
    const problem = { kind: 'problem', reason: 'out-of-range', data: { least: 0, most: 100 } };
    expect(readWholeNumber(text, 0, 100)).toEqual(problem);
  });
});
