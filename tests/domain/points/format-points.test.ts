import { describe, expect, it } from 'vitest';
import { fractionOf } from '../../../src/domain/points/decimal.ts';
import { formatPoints, formatValue } from '../../../src/domain/points/format-points.ts';

describe('formatPoints', () => {
  it.each([
    ['30', 'en', '30'],
    ['1234.5', 'en', '1,234.5'],
    ['1234.5', 'fr', '1\u202f234,5'],
    ['1234.5', 'de', '1.234,5'],
    ['0.005', 'en', '0.01'],
    ['0.004', 'en', '0'],
    ['-0.004', 'en', '0'],
    ['-1234.5', 'en', '\u22121,234.5'],
    // More digits than a float holds.
    ['9007199254740993.25', 'en', '9,007,199,254,740,993.25'],
  ])('writes %s in %s as %s', (points, locale, text) => {
    expect(formatPoints(fractionOf(points), locale)).toBe(text);
  });

  it('writes a third with two decimals', () => {
    expect(formatPoints({ numerator: 10n, denominator: 3n }, 'en')).toBe('3.33');
  });
});

describe('formatValue', () => {
  it.each([
    ['176', 'EUR', 'en', '€176.00'],
    ['176.005', 'EUR', 'en', '€176.01'],
    ['28800.4', 'JPY', 'en', '¥28,800'],
    ['816000', 'COP', 'en', 'COP\u00a0816,000.00'],
    ['1.2345', 'KWD', 'en', 'KWD\u00a01.235'],
    ['-1234.5', 'EUR', 'en', '\u2212€1,234.50'],
    ['1234.5', 'EUR', 'fr', '1\u202f234,50\u00a0€'],
  ])('writes %s %s in %s as %s', (value, currency, locale, text) => {
    expect(formatValue(fractionOf(value), currency, locale)).toBe(text);
  });
});
