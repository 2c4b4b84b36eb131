import { describe, expect, it } from 'vitest';
import { overridesSchema } from '../../../src/domain/points/overrides.schema.ts';
import { NO_OVERRIDES } from '../../../src/domain/points/overrides.ts';

const base = { currency: 'BRL', amount: '520.50', table: null };
const threshold = { ruleSet: 'R4', tier: 'gold', total: '210', minimum: '0', managed: null };

describe('the schema of the user’s own facts', () => {
  it('takes nothing, and everything', () => {
    expect(overridesSchema.safeParse(NO_OVERRIDES).success).toBe(true);
    const all = { bases: [base], growthMarkets: ['BR'], soldLifeMonths: 18, thresholds: [threshold] };
    expect(overridesSchema.parse(all)).toEqual(all);
  });

  it.each([
    ['a field too many', { note: '' }],
    ['an unknown currency', { bases: [{ ...base, currency: 'JYP' }] }],
    ['a base amount of nothing', { bases: [{ ...base, amount: '0' }] }],
    ['a base amount below nothing', { bases: [{ ...base, amount: '-1' }] }],
    ['a base amount that is a float', { bases: [{ ...base, amount: 520.5 }] }],
    ['a base amount as typed', { bases: [{ ...base, amount: '520,50' }] }],
    ['a country by name', { growthMarkets: ['Brazil'] }],
    ['a country that is none', { growthMarkets: ['UK'] }],
    ['a life of no month', { soldLifeMonths: 0 }],
    ['a life of half a month', { soldLifeMonths: 0.5 }],
    ['a threshold below nothing', { thresholds: [{ ...threshold, total: '-1' }] }],
    ['a tier that nobody knows', { thresholds: [{ ...threshold, tier: 'silver' }] }],
  ])('refuses %s', (_, change) => {
    expect(overridesSchema.safeParse({ ...NO_OVERRIDES, ...change }).success).toBe(false);
  });
});
