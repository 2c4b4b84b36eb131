import { describe, expect, it } from 'vitest';
import { quoted } from '../../src/domain/draft-problem.ts';

describe('quoted', () => {
  it('keeps a short text and cuts a long one to forty characters', () => {
    expect(quoted('31 February')).toBe('31 February');
    expect(quoted('a'.repeat(40))).toBe('a'.repeat(40));
    expect(quoted('a'.repeat(41))).toBe(`${'a'.repeat(39)}…`);
  });

  it('leaves no half of a character at the cut', () => {
    expect(quoted('😀'.repeat(30)).isWellFormed()).toBe(true);
  });
});
