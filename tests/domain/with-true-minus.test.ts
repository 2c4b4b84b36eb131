import { expect, it } from 'vitest';
import { withTrueMinus } from '../../src/domain/with-true-minus.ts';

it.each([
  ['en', '-1234.5', '\u22121,234.5'],
  ['fr', '-1234.5', '\u22121\u202f234,5'],
  ['sv', '-1.5', '\u22121,5'],
  ['en', '0', '0'],
  ['en', '2', '2'],
] as const)('in %s writes %s as %s', (locale, number, text) => {
  expect(withTrueMinus(new Intl.NumberFormat(locale), number)).toBe(text);
});

it('leaves a hyphen that is no sign', () => {
  const format = new Intl.NumberFormat('en', { style: 'unit', unit: 'kilometer-per-hour', unitDisplay: 'long' });
  expect(withTrueMinus(format, '-3')).toBe('\u22123 kilometers per hour');
});
