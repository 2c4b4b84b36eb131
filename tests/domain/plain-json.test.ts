import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPlainJson } from '../../src/domain/plain-json.ts';

describe('plain JSON', () => {
  it('is whatever a form keeps', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const text = JSON.stringify(value);
        fc.pre(!/"(__proto__|constructor|prototype)":/.test(text));
        expect(isPlainJson(JSON.parse(text))).toBe(true);
      }),
    );
  });

  it.each([
    ['a name that all objects share', JSON.parse('{"a":{"__proto__":{}}}')],
    ['a maker of objects', { constructor: 1 }],
    ['what is nested too deep', JSON.parse(`${'['.repeat(40)}${']'.repeat(40)}`)],
    ['a map', new Map()],
    ['a file', new Blob([])],
    ['no number', Number.NaN],
    ['nothing', undefined],
  ])('is not %s', (_, value) => {
    expect(isPlainJson(value)).toBe(false);
  });
});
