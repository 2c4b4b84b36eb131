import { describe, expect, it } from 'vitest';
import { remember } from '../../../src/domain/import/remember.ts';

describe('remembering', () => {
  it('asks once for each text, and forgets past its limit', () => {
    const asked: string[] = [];
    const ask = remember((text) => asked.push(text), 2);
    expect([ask('a'), ask('b'), ask('a'), ask('b')]).toEqual([1, 2, 1, 2]);
    ask('c');
    ask('a');
    expect(asked).toEqual(['a', 'b', 'c', 'a']);
  });
});
