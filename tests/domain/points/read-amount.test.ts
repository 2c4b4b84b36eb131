import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberFormatOf } from '../../../src/domain/number-format.ts';
import { plainDecimal } from '../../../src/domain/points/decimal.ts';
import { readAmount } from '../../../src/domain/points/read-amount.ts';

function read(text: string, locale: string) {
  return readAmount(text, numberFormatOf(locale));
}

describe('readAmount', () => {
  it.each([
    ['1,234.50', 'en', '1234.5'],
    ['1,234', 'en', '1234'],
    ['1234.567', 'en', '1234.567'],
    ['0.125', 'en', '0.125'],
    ['.5', 'en', '0.5'],
    ['5.', 'en', '5'],
    ['0', 'en', '0'],
    ['007', 'en', '7'],
    [' 1,000.00 ', 'en', '1000'],
    ['1\u202f234,50', 'fr', '1234.5'],
    ['1\u00a0234,50', 'fr', '1234.5'],
    ['1 234 567', 'fr', '1234567'],
    ['12,5', 'fr', '12.5'],
    ['1.234,50', 'de', '1234.5'],
    ['1.234', 'de', '1234'],
    ["1'234.50", 'de-CH', '1234.5'],
    ['1\u2019234\u2019567', 'de-CH', '1234567'],
    ['144,000', 'ja', '144000'],
    ['\uff11\uff0c\uff10\uff10\uff10', 'ja', '1000'],
    ['1.234.567,8', 'pt', '1234567.8'],
    ['1.234', 'es', '1234'],
    ['1234,5', 'es', '1234.5'],
    ['1,00,000', 'en-IN', '100000'],
    ['12,34,56,789.5', 'hi', '123456789.5'],
    ['1,000,000', 'en-IN', '1000000'],
    ['999,999,999,999,999.99', 'en', '999999999999999.99'],
  ])('reads "%s" in %s as %s', (text, locale, value) => {
    expect(read(text, locale)).toEqual({ kind: 'amount', value });
  });

  it.each([
    // A decimal mark and three digits: thousands to others.
    ['1.234', 'en', ['1.234', '1234']],
    ['12.500', 'en', ['12.5', '12500']],
    ['1,234', 'fr', ['1.234', '1234']],
    ['1,234', 'de', ['1.234', '1234']],
    ['1.234', 'de-CH', ['1.234', '1234']],
    ['100,000', 'es', ['100', '100000']],
    // A mark that the locale does not have.
    ['1.234', 'fr', ['1.234', '1234']],
    ['12.50', 'fr', ['12.5']],
    // Well written, but in another country's way.
    ['1.234,50', 'en', ['1234.5']],
    ['1234.50', 'de', ['1234.5']],
    ['1,234.50', 'de', ['1234.5']],
    ['1 234.50', 'en', ['1234.5']],
    ["1'234", 'en', ['1234']],
    ['1,00,000', 'en', ['100000']],
    ['0,123', 'en', ['0.123']],
    [',123', 'en', ['0.123']],
  ])('asks what "%s" means in %s: one of %j', (text, locale, readings) => {
    expect(read(text, locale)).toEqual({ kind: 'question', readings });
  });

  it.each([
    ['', 'empty'],
    [' \u00a0\u202f ', 'empty'],
    ['-1', 'negative'],
    ['\u22121,000', 'negative'],
    ['-0', 'negative'],
    ['12,5,3', 'misplaced-separators'],
    ['1..5', 'misplaced-separators'],
    ['1,', 'misplaced-separators'],
    ['1,23.4', 'misplaced-separators'],
    ['12 34', 'misplaced-separators'],
    ['1.234.56', 'misplaced-separators'],
    ['1,000 .5', 'misplaced-separators'],
    ['1e15', 'not-a-number'],
    ['ten', 'not-a-number'],
    ['-1e5', 'not-a-number'],
    ['$5', 'not-a-number'],
    ['10\u00b2', 'not-a-number'],
    ['\u00bd', 'not-a-number'],
    ['.', 'not-a-number'],
    ['-', 'not-a-number'],
    ['(5)', 'not-a-number'],
    ['1000000000000000', 'too-large'],
    ['1,000,000,000,000,000', 'too-large'],
    ['9'.repeat(60), 'too-large'],
    ['9'.repeat(100_000), 'not-a-number'],
    [',1'.repeat(50_000), 'not-a-number'],
  ])('refuses "%.30s" as %s', (text, reason) => {
    expect(read(text, 'en')).toMatchObject({ kind: 'refused', reason });
  });

  it('reads back, or asks about, whatever a locale writes', () => {
    const locales = ['en', 'fr', 'de', 'de-CH', 'fr-CH', 'ja', 'pt', 'pt-PT', 'es', 'en-IN', 'hi', 'sv', 'en-ZA'];
    const amounts = fc.bigInt({ min: 0n, max: 10n ** 15n - 1n });
    fc.assert(
      fc.property(amounts, fc.nat(999), fc.nat(3), fc.constantFrom(...locales), (whole, part, places, locale) => {
        const decimals = String(part).padStart(3, '0').slice(0, places);
        const value = plainDecimal(places === 0 ? `${whole}` : `${whole}.${decimals}`);
        const written = new Intl.NumberFormat(locale, { minimumFractionDigits: places }).format(value);
        const reading = read(written, locale);
        if (reading.kind === 'question') {
          expect(reading.readings[0]).toBe(value);
          expect(written).toMatch(/^\d{1,3}[.,]\d{3}$/);
        } else {
          expect(reading).toEqual({ kind: 'amount', value });
        }
      }),
    );
  });

  it('lets no two countries take the same text for two numbers', () => {
    const texts = fc.string({ unit: fc.constantFrom('1', '2', '0', ',', '.', ' ', "'"), maxLength: 12 });
    fc.assert(
      fc.property(texts, (text) => {
        const [english, german] = [read(text, 'en'), read(text, 'de')];
        if (english.kind === 'amount' && german.kind === 'amount') expect(english.value).toBe(german.value);
      }),
    );
  });
});
