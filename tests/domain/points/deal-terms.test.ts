import { describe, expect, it } from 'vitest';
import type { DealQuestion } from '../../../src/domain/points/deal-question.ts';
import { dealTerms } from '../../../src/domain/points/deal-terms.ts';
import { NO_OVERRIDES, type PointsOverrides } from '../../../src/domain/points/overrides.ts';
import { ruleBook } from '../../../src/domain/points/rule-book.ts';
import { POINTS_RULES } from '../../../src/facts/points-rules.ts';

const QUESTION: DealQuestion = {
  currency: 'USD',
  market: 'US',
  deal: 'sourced',
  soldOn: '2026-03-02',
  lineSoldOn: '2026-03-02',
  otherPartners: 0,
};

function terms(change: Partial<DealQuestion>, overrides: Partial<PointsOverrides> = {}) {
  const reading = dealTerms({ ...QUESTION, ...change }, ruleBook(POINTS_RULES, { ...NO_OVERRIDES, ...overrides }));
  if (reading.kind === 'refused') throw new Error(JSON.stringify(reading.problems));
  return reading.terms;
}

describe('dealTerms', () => {
  it('names the facts it rests on', () => {
    const { ruleSet, ratesOf, base, growth, sold, managed, assumptions } = terms({ otherPartners: 2 });
    expect([ruleSet.id, ratesOf.id, base.text, base.table.id, growth]).toEqual(['R4', 'R4', '100', 'B', false]);
    expect(sold).toMatchObject({ rate: { value: '5', date: '2025', official: true }, growth: null, partners: 1 });
    expect(sold.perUnit).toEqual({ numerator: 1n, denominator: 20n });
    expect(managed).toMatchObject({ rate: { value: '1' }, growth: null, partners: 3 });
    expect(managed.perUnit).toEqual({ numerator: 1n, denominator: 300n });
    expect(assumptions).toEqual([]);
  });

  it('doubles in growth markets, by the fact of the rule set', () => {
    const { growth, growthFromUser, sold, managed } = terms({
      market: 'IN',
      soldOn: '2024-03-01',
      lineSoldOn: '2024-03-01',
    });
    expect([growth, growthFromUser]).toEqual([true, false]);
    expect(sold.growth).toMatchObject({ value: '2' });
    expect(managed.growth).toMatchObject({ value: '2', derived: true });
    expect(sold.perUnit).toEqual({ numerator: 1n, denominator: 10n });
  });

  it("follows the user's list of growth markets, and says so", () => {
    expect(terms({ market: 'FR' }, { growthMarkets: ['FR'] })).toMatchObject({ growth: true, growthFromUser: true });
    expect(terms({ market: 'IN' }, { growthMarkets: ['FR'] })).toMatchObject({ growth: false, growthFromUser: true });
  });

  it('takes the rate from the day of the line and the base from the day of the sale', () => {
    const upsell = terms({ currency: 'EUR', soldOn: '2025-08-01', lineSoldOn: '2021-10-04' });
    expect([upsell.ratesOf.id, upsell.sold.rate.value, upsell.base.text]).toEqual(['R2', '3', '88']);
  });

  it.each([
    [{ currency: 'EUR' }, ['baseTableSwitch']],
    [{ market: null }, ['standardMarket']],
    [{ soldOn: '2026-08-01', lineSoldOn: '2026-08-01' }, ['ratesWhileUnknown']],
    [{ lineSoldOn: '2021-10-04' }, ['ratesBeforePoints']],
    [
      { soldOn: '2026-08-01', lineSoldOn: '2026-08-01', currency: 'JPY', market: null },
      ['ratesWhileUnknown', 'baseTableSwitch', 'standardMarket'],
    ],
  ])('%j rests on the assumptions %j', (change, assumptions) => {
    expect(terms(change).assumptions).toEqual(assumptions);
  });

  it("assumes no table where the base amount is the user's", () => {
    const own = terms({ currency: 'EUR' }, { bases: [{ currency: 'EUR', amount: '90', table: 'B' }] });
    expect(own.base).toMatchObject({ text: '90', fromUser: true });
    expect(own.assumptions).toEqual([]);
  });

  it('refuses a currency that has no base amount, until the user gives one', () => {
    const book = ruleBook(POINTS_RULES, NO_OVERRIDES);
    expect(dealTerms({ ...QUESTION, currency: 'BRL' }, book)).toEqual({
      kind: 'refused',
      problems: [{ field: 'currency', reason: 'no-base-amount', data: { currency: 'BRL' } }],
    });
    const own = terms({ currency: 'BRL' }, { bases: [{ currency: 'BRL', amount: '500', table: null }] });
    expect(own.sold.perUnit).toEqual({ numerator: 1n, denominator: 100n });
  });

  it('refuses what the question itself has wrong', () => {
    const book = ruleBook(POINTS_RULES, NO_OVERRIDES);
    expect(dealTerms({ ...QUESTION, otherPartners: 2.5 }, book)).toMatchObject({
      kind: 'refused',
      problems: [{ field: 'otherPartners', reason: 'not-a-whole-number' }],
    });
  });
});
