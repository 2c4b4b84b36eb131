import { describe, expect, it } from 'vitest';
import { CURRENCY_CODES, minorDigits } from '../../src/domain/currency.ts';

describe('minorDigits', () => {
  it.each([
    ['USD', 2],
    ['EUR', 2],
    ['JPY', 0],
    ['KRW', 0],
    ['CLP', 0],
    ['KWD', 3],
    ['TND', 3],
    // Where the browser's table says 0, ISO 4217 says otherwise.
    ['COP', 2],
    ['HUF', 2],
    ['IDR', 2],
    ['IQD', 3],
  ])('gives %s %s digits', (currency, digits) => {
    expect(minorDigits(currency)).toBe(digits);
  });

  it.each(['', 'usd', 'XXX', 'XAU', 'JYP', 'toString'])('does not know "%s"', (currency) => {
    expect(minorDigits(currency)).toBeNull();
  });
});

describe('CURRENCY_CODES', () => {
  it('are sorted, told apart, and all have a name', () => {
    const names = new Intl.DisplayNames('en', { type: 'currency', fallback: 'none' });
    expect(CURRENCY_CODES.length).toBeGreaterThan(150);
    expect([...new Set(CURRENCY_CODES)].toSorted()).toEqual(CURRENCY_CODES);
    for (const code of CURRENCY_CODES) expect(names.of(code), code).toBeDefined();
  });

  it('hold also those for which HubSpot prints no base amount', () => {
    for (const code of ['BRL', 'MXN', 'INR', 'CHF', 'SEK', 'ZWG', 'XCG', 'VES']) expect(CURRENCY_CODES).toContain(code);
  });
});
