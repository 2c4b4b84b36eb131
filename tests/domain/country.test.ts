import { describe, expect, it } from 'vitest';
import { COUNTRY_CODES, isCountryCode } from '../../src/domain/country.ts';
import { GROWTH_MARKETS } from '../../src/facts/points/growth-markets.ts';

describe('COUNTRY_CODES', () => {
  it('are the 249 of the standard and one more, sorted, each with a name in every language we speak', () => {
    expect(COUNTRY_CODES).toHaveLength(250);
    expect([...new Set(COUNTRY_CODES)].toSorted()).toEqual(COUNTRY_CODES);
    for (const locale of ['en', 'fr', 'de', 'es', 'pt', 'ja']) {
      const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
      for (const code of COUNTRY_CODES) expect(names.of(code), code).toBeDefined();
    }
  });

  it('hold every growth market', () => {
    for (const code of GROWTH_MARKETS.value.flatMap(({ countries }) => countries)) {
      expect(isCountryCode(code)).toBe(true);
    }
  });
});

describe('isCountryCode', () => {
  it.each(['', 'us', 'UK', 'EU', 'ZZ', 'USA', '419'])('refuses "%s"', (text) => {
    expect(isCountryCode(text)).toBe(false);
  });
});
