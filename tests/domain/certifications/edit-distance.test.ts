import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../src/domain/certifications/edit-distance.ts';

describe('editDistance', () => {
  it.each([
    ['', '', 3, 0],
    ['', 'ab', 3, 2],
    ['cerified', 'certified', 2, 1],
    ['certifeid', 'certified', 2, 1],
    ['marketting', 'marketing', 2, 1],
    ['optimisation', 'optimization', 2, 1],
    ['certifcaiton', 'certification', 2, 2],
    ['contact', 'content', 2, 2],
    ['contact', 'content', 1, 2],
    ['sales', 'service', 2, 3],
    ['seo', 'marketing', 1, 2],
  ])('%j to %j within %i: %i', (from, to, limit, expected) => {
    expect(editDistance(from, to, limit)).toBe(expected);
  });

  const word = fc.string({ maxLength: 12, unit: fc.constantFrom('a', 'b', 'c') });

  it('is the same both ways, zero only for equal words, and never above limit + 1', () => {
    fc.assert(
      fc.property(word, word, fc.nat(4), (from, to, limit) => {
        const distance = editDistance(from, to, limit);
        expect(distance).toBe(editDistance(to, from, limit));
        expect(distance === 0).toBe(from === to);
        expect(distance).toBeLessThanOrEqual(limit + 1);
      }),
    );
  });

  it('does not depend on the limit while within it', () => {
    fc.assert(
      fc.property(word, word, fc.nat(4), (from, to, limit) => {
        expect(editDistance(from, to, limit)).toBe(Math.min(editDistance(from, to, 50), limit + 1));
      }),
    );
  });

  it('counts one letter put in as one slip', () => {
    fc.assert(
      fc.property(word, fc.nat(12), (from, place) => {
        expect(editDistance(from, `${from.slice(0, place)}x${from.slice(place)}`, 3)).toBe(1);
      }),
    );
  });

  it('gives up at once on words of very different length', () => {
    expect(editDistance('a'.repeat(100_000), 'seo', 2)).toBe(3);
  });
});
