import { describe, expect, it } from 'vitest';
import { endOfValue } from '../../../src/domain/backup/value-end.ts';

const end = (text: string) => endOfValue(text, { from: 0, at: 0, depth: 0, inText: false });

describe('the end of a value', () => {
  it.each([
    ['12,', 2],
    ['null}', 4],
    ['-1.5e3 ', 6],
    ['"a\\"]",', 6],
    ['{"a":"}"}x', 9],
    ['[[],[1]]]', 8],
    [',', 'broken'],
    ['12', 'more'],
    ['"a\\', 'more'],
    ['{"a":1', 'more'],
    ['['.repeat(65), 'too-deep'],
  ])('of %.20s is at %s', (text, at) => {
    expect(end(text)).toBe(at);
  });

  it('is found when more of the text has come', () => {
    const scan = { from: 0, at: 0, depth: 0, inText: false };
    expect(endOfValue('{"a":"b\\', scan)).toBe('more');
    expect(endOfValue('{"a":"b\\"}"}', scan)).toBe(12);
  });
});
