import { expect, it } from 'vitest';
import { COUNTRY_CODES } from '../../src/domain/country.ts';
import { countryOf } from '../../src/domain/country-names.ts';

it.each([
  ['US', 'US'],
  [' fr ', 'FR'],
  ['USA', 'US'],
  ['U.S.', 'US'],
  ['États-Unis', 'US'],
  ['etats unis', 'US'],
  ['Estados Unidos', 'US'],
  ['UK', 'GB'],
  ['Vereinigtes Königreich', 'GB'],
  ['England', 'GB'],
  ['Deutschland', 'DE'],
  ['Alemanha', 'DE'],
  ['Österreich', 'AT'],
  ['Japón', 'JP'],
  ['Brasil', 'BR'],
  ['South Korea', 'KR'],
  ['Côte d’Ivoire', 'CI'],
  ['Hong Kong', 'HK'],
  ['Türkiye', 'TR'],
  ['The Netherlands', 'NL'],
  ['Atlantis', null],
  ['ZZ', null],
  ['', null],
])('the country of %j is %j', (text, code) => {
  expect(countryOf(text)).toBe(code);
});

it.each(['en', 'fr', 'de', 'es', 'pt'])('knows every country by its name in %s', (language) => {
  const names = new Intl.DisplayNames([language], { type: 'region' });
  const lost = COUNTRY_CODES.filter((code) => countryOf(names.of(code) ?? '') !== code);
  // None stands for another; what two languages call differently is asked for.
  expect(lost.filter((code) => countryOf(names.of(code) ?? '') !== null)).toEqual([]);
  expect(lost.length).toBeLessThan(3);
});
