import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CURRENCY_CODES } from '../../src/domain/currency.ts';
import { formatMoney, majorDecimal, moneyOf } from '../../src/domain/money.ts';

describe('moneyOf', () => {
  it.each([
    ['1000', 'USD', 100_000],
    ['1234.5', 'EUR', 123_450],
    ['0.01', 'GBP', 1],
    ['-0', 'USD', 0],
    ['-12.30', 'USD', -1230],
    ['144000', 'JPY', 144_000],
    ['144000.00', 'JPY', 144_000],
    ['1.234', 'KWD', 1234],
    ['300300', 'COP', 30_030_000],
    ['90071992547409.91', 'USD', 9_007_199_254_740_991],
  ])('makes %s %s %s minor units', (decimal, currency, minor) => {
    const reading = moneyOf(decimal, currency);
    expect(reading).toEqual({ kind: 'money', money: { minor, currency } });
    if (reading.kind === 'money') expect(Object.is(reading.money.minor, -0)).toBe(false);
  });

  it.each([
    ['1.234', 'USD', { reason: 'too-many-decimals', data: { most: 2 } }],
    ['1.5', 'JPY', { reason: 'too-many-decimals', data: { most: 0 } }],
    ['1.2345', 'KWD', { reason: 'too-many-decimals', data: { most: 3 } }],
    ['1', 'JYP', { reason: 'unknown-currency', data: { currency: 'JYP' } }],
    ['90071992547409.92', 'USD', { reason: 'too-large', data: null }],
    ['9'.repeat(60), 'JPY', { reason: 'too-large', data: null }],
  ])('refuses %s %s', (decimal, currency, refusal) => {
    expect(moneyOf(decimal, currency)).toEqual({ kind: 'refused', ...refusal });
  });

  it('takes no text that is not a decimal', () => {
    for (const text of ['', '1e3', '1,000', 'NaN']) expect(() => moneyOf(text, 'USD')).toThrow(RangeError);
  });
});

describe('majorDecimal', () => {
  it.each([
    [100_000, 'USD', '1000.00'],
    [1, 'USD', '0.01'],
    [-5, 'USD', '-0.05'],
    [0, 'KWD', '0.000'],
    [144_000, 'JPY', '144000'],
  ])('writes %s minor units of %s as %s', (minor, currency, decimal) => {
    expect(majorDecimal({ minor, currency })).toBe(decimal);
  });

  it('comes back as the same money', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.constantFrom(...CURRENCY_CODES), (minor, currency) => {
        expect(moneyOf(majorDecimal({ minor, currency }), currency)).toEqual({
          kind: 'money',
          money: { minor, currency },
        });
      }),
    );
  });

  it('refuses what is no money', () => {
    expect(() => majorDecimal({ minor: 1, currency: 'JYP' })).toThrow(RangeError);
    expect(() => majorDecimal({ minor: Number.NaN, currency: 'JPY' })).toThrow(RangeError);
  });
});

describe('formatMoney', () => {
  it.each([
    [123_450, 'EUR', 'en', '€1,234.50'],
    [123_450, 'EUR', 'fr', '1\u202f234,50\u00a0€'],
    [144_000, 'JPY', 'en', '¥144,000'],
    // The browser alone would drop the decimals of the Colombian peso.
    [30_030_050, 'COP', 'en', 'COP\u00a0300,300.50'],
    [-40_000, 'USD', 'en', '\u2212$400.00'],
    [-40_050, 'EUR', 'fr', '\u2212400,50\u00a0€'],
    [9_007_199_254_740_991, 'USD', 'en', '$90,071,992,547,409.91'],
  ])('writes %s %s in %s as %s', (minor, currency, locale, text) => {
    expect(formatMoney({ minor, currency }, locale)).toBe(text);
  });

  it.each([
    [-40_000, 'en', '\u2212$400.00'],
    [150_000, 'en', '+$1,500.00'],
    [0, 'en', '$0.00'],
    [150_000, 'fr', '+1\u202f500,00\u00a0$US'],
  ])('writes a change of %i in %s as %s', (minor, locale, text) => {
    expect(formatMoney({ minor, currency: 'USD' }, locale, 'change')).toBe(text);
  });
});
