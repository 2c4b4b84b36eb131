import { describe, expect, it } from 'vitest';
import { NO_OVERRIDES, type OwnBase } from '../../../src/domain/points/overrides.ts';
import { baseAmountOn, baseDependsOnDay, ratesOn, ruleBook, ruleSetOn } from '../../../src/domain/points/rule-book.ts';
import { POINTS_RULES } from '../../../src/facts/points-rules.ts';

const book = ruleBook(POINTS_RULES, NO_OVERRIDES);

function withBases(...bases: OwnBase[]) {
  return ruleBook(POINTS_RULES, { ...NO_OVERRIDES, bases });
}

describe('ratesOn', () => {
  it.each([
    ['2021-10-04', 'R2', 'R2', 'ratesBeforePoints'],
    ['2022-07-17', 'R2', 'R2', 'ratesBeforePoints'],
    ['2022-07-18', 'R2', 'R2', null],
    ['2024-02-26', 'R2', 'R2', null],
    ['2024-02-27', 'R3', 'R3', null],
    ['2025-07-14', 'R3', 'R3', null],
    ['2025-07-15', 'R4', 'R4', null],
    ['2026-07-14', 'R4', 'R4', null],
    ['2026-07-15', 'R5', 'R4', 'ratesWhileUnknown'],
  ])('on %s: %s in force, rates of %s, assumption %s', (day, inForce, ratesOf, assumption) => {
    const found = ratesOn(book, day);
    expect([found.set.id, found.ratesOf.id, found.assumption]).toEqual([inForce, ratesOf, assumption]);
    expect(found.rates).toBe(found.ratesOf.rates);
    expect(ruleSetOn(POINTS_RULES, day)?.id).toBe(inForce);
  });

  it('needs rules', () => {
    const empty = ruleBook({ ...POINTS_RULES, ruleSets: [] }, NO_OVERRIDES);
    expect(() => ratesOn(empty, '2026-01-01')).toThrow(RangeError);
  });
});

describe('baseAmountOn', () => {
  it.each([
    ['EUR', '2025-07-14', '75', 'A'],
    ['EUR', '2025-07-15', '88', 'B'],
    ['GBP', '2021-01-01', '62.50', 'A'],
    ['USD', '2026-01-01', '100', 'B'],
  ])('%s on %s is %s of table %s', (currency, day, text, table) => {
    expect(baseAmountOn(book, currency, day)).toMatchObject({ text, table: { id: table }, fromUser: false });
  });

  it('is unknown for currencies that HubSpot does not list', () => {
    for (const currency of ['BRL', 'CHF', 'INR', '']) expect(baseAmountOn(book, currency, '2026-01-01')).toBeNull();
  });

  it("takes the user's for all tables, and before it the one for this table", () => {
    const own = withBases(
      { currency: 'EUR', amount: '90', table: 'B' },
      { currency: 'EUR', amount: '80', table: null },
      { currency: 'BRL', amount: '520.5', table: null },
    );
    expect(baseAmountOn(own, 'EUR', '2026-01-01')).toMatchObject({ text: '90', fromUser: true });
    expect(baseAmountOn(own, 'EUR', '2025-01-01')).toMatchObject({ text: '80', fromUser: true });
    expect(baseAmountOn(own, 'BRL', '2025-01-01')).toMatchObject({ text: '520.5', fromUser: true });
    expect(baseAmountOn(own, 'USD', '2025-01-01')).toMatchObject({ text: '100', fromUser: false });
  });

  it('depends on the day only where the tables differ', () => {
    expect(['USD', 'CAD', 'EUR', 'AUD'].map((code) => baseDependsOnDay(book, code))).toEqual([
      false,
      false,
      true,
      true,
    ]);
    expect(baseDependsOnDay(withBases({ currency: 'EUR', amount: '80', table: null }), 'EUR')).toBe(false);
  });
});

describe('ruleBook', () => {
  it("puts the user's list of growth markets in place of the list of 2022", () => {
    const own = ruleBook(POINTS_RULES, { ...NO_OVERRIDES, growthMarkets: ['FR'] });
    expect([...own.growth]).toEqual(['FR']);
    expect(book.growth.has('BR')).toBe(true);
    expect(book.growth.has('FR')).toBe(false);
  });
});
