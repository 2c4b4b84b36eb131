import fc from 'fast-check';
import { expect, it } from 'vitest';
import { numberFormatOf } from '../../../src/domain/number-format.ts';
import { amountText, longAmount } from '../../../src/domain/points/amount-text.ts';
import { plainDecimal } from '../../../src/domain/points/decimal.ts';
import { readAmount } from '../../../src/domain/points/read-amount.ts';

it.each([
  ['1234.5', 'en', 2, '1,234.50'],
  ['1234', 'en', 2, '1,234.00'],
  ['1.234', 'en', 2, '1.234'],
  ['1234.5', 'fr', 0, '1\u202f234,5'],
  ['123456789012345.67', 'de', 0, '123.456.789.012.345,67'],
] as const)('writes %s in %s with %s decimals at least', (value, locale, least, text) => {
  expect(longAmount(value, locale, least)).toBe(text);
});

it('writes what is read as the same value without a question', () => {
  const locales = fc.constantFrom('en', 'fr', 'de', 'es', 'pt', 'ja', 'de-CH', 'en-IN');
  const whole = fc.bigInt({ min: 0n, max: 10n ** 15n - 1n });
  const decimals = fc.option(fc.stringMatching(/^\d{1,6}$/));
  fc.assert(
    fc.property(locales, whole, decimals, (locale, before, after) => {
      const value = plainDecimal(after === null ? `${before}` : `${before}.${after}`);
      expect(readAmount(amountText(value, locale), numberFormatOf(locale))).toEqual({ kind: 'amount', value });
    }),
  );
});
