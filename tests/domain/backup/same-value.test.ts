import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalText } from '../../../src/domain/backup/canonical-text.ts';
import { sameValue } from '../../../src/domain/backup/same-value.ts';

it.each([
  [{ a: 1, b: [2, null] }, { b: [2, null], a: 1 }, true],
  [{ a: 1 }, { a: 1, b: undefined }, false],
  [{ a: undefined }, { b: undefined }, false],
  [[1, 2], [2, 1], false],
  [[], {}, false],
  ['1', 1, false],
  [null, {}, false],
  [{ blob: new Blob(['ab']) }, { blob: new Blob(['cd']) }, true],
  [{ blob: new Blob(['ab']) }, { blob: new Blob([]) }, false],
  [{ blob: new Blob([]) }, { blob: {} }, false],
])('compares %j with %j: %s', (a, b, same) => {
  expect(sameValue(a, b)).toBe(same);
  expect(sameValue(b, a)).toBe(same);
});

it('agrees with the text of every two values', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 3 }), fc.jsonValue({ maxDepth: 3 }), (a, b) => {
      // A zero below zero is written as zero.
      const [clean, other] = [JSON.parse(JSON.stringify(a)), JSON.parse(JSON.stringify(b))];
      expect(sameValue(clean, other)).toBe(canonicalText(clean) === canonicalText(other));
      expect(sameValue(clean, structuredClone(clean))).toBe(true);
    }),
  );
});
