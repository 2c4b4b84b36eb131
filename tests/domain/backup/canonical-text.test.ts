import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText } from '../../../src/domain/backup/canonical-text.ts';

describe('the canonical text', () => {
  it('orders fields and leaves out what holds nothing', () => {
    expect(canonicalText({ b: [1, { d: undefined, c: 'é"' }], a: null })).toBe('{"a":null,"b":[1,{"c":"é\\""}]}');
  });

  it('is JSON that says the same, whatever the order of the fields', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const plain = JSON.parse(JSON.stringify(value));
        expect(JSON.parse(canonicalText(plain))).toEqual(plain);
        const turned = JSON.parse(JSON.stringify(plain), (_, field) =>
          typeof field === 'object' && field !== null && !Array.isArray(field)
            ? Object.fromEntries(Object.entries(field).reverse())
            : field,
        );
        expect(canonicalText(turned)).toBe(canonicalText(plain));
      }),
    );
  });

  it('keeps a field that bears the name of what all objects share', () => {
    expect(canonicalText(JSON.parse('{"__proto__":1}'))).toBe('{"__proto__":1}');
  });

  it.each([[new Map()], [new Blob([])], [() => 1], [new Date(0)]])('has no text for %s', (value) => {
    expect(() => canonicalText({ value })).toThrow(TypeError);
  });
});
