import { describe, expect, it } from 'vitest';
import { GROWTH_MARKETS } from '../../../src/facts/points/growth-markets.ts';

const countries = GROWTH_MARKETS.value.flatMap((region) => region.countries);

describe('the growth markets', () => {
  it('are the list of August 2022', () => {
    expect(GROWTH_MARKETS.date).toBe('2022-08-12');
    expect(countries).toEqual(
      expect.arrayContaining(['IN', 'CN', 'MN', 'KR', 'BD', 'TL', 'VN', 'HK', 'TW', 'BR', 'MX']),
    );
    for (const other of ['US', 'FR', 'JP', 'AU', 'ZA']) expect(countries).not.toContain(other);
  });

  it('name a country once, by a code that has a name', () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    expect(new Set(countries).size).toBe(countries.length);
    for (const country of countries) expect(names.of(country)).toBeDefined();
  });

  it("mark as our reading only Latin America's countries", () => {
    expect(GROWTH_MARKETS.value.filter(({ named }) => !named).map(({ region }) => region)).toEqual(['latin-america']);
  });

  it('hold every country that the page names in South-East Asia', () => {
    const names = new Intl.DisplayNames('en', { type: 'region' });
    const region = GROWTH_MARKETS.value.find((one) => one.region === 'south-east-asia');
    const page =
      'Bangladesh, Brunei, Cambodia, Hong Kong, Indonesia, Laos, Malaysia, Maldives, Myanmar, Nepal, Pakistan, ' +
      'Philippines, Singapore, Sri Lanka, Taiwan, Thailand, Timor-Leste, Vietnam';
    const ours = region?.countries.map((code) => names.of(code)?.replace(/ (SAR China|\(Burma\))$/, ''));
    expect(ours?.toSorted()).toEqual(page.split(', '));
  });
});
