import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberFormatOf } from '../../../src/domain/number-format.ts';
import { longAmount } from '../../../src/domain/points/amount-text.ts';
import { calculate, questionOf } from '../../../src/domain/points/calculation.ts';
import {
  type CalculatorDraft,
  type CalculatorMode,
  NEW_CALCULATION,
} from '../../../src/domain/points/calculator-draft.ts';
import { plainDecimal, roundedDecimal } from '../../../src/domain/points/decimal.ts';
import { NO_OVERRIDES } from '../../../src/domain/points/overrides.ts';
import { ruleBook } from '../../../src/domain/points/rule-book.ts';
import { POINTS_RULES } from '../../../src/facts/points-rules.ts';

const book = ruleBook(POINTS_RULES, NO_OVERRIDES);
const TODAY = '2026-03-02';

function answer(change: Partial<CalculatorDraft>, mode: CalculatorMode = 'points', locale = 'en') {
  const draft = { ...NEW_CALCULATION, currency: 'USD', market: 'US', ...change };
  return calculate(draft, mode, book, { today: TODAY, format: numberFormatOf(locale) });
}

/** Sold, managed and total to two places. */
function figures(change: Partial<CalculatorDraft>, mode: CalculatorMode = 'points', locale = 'en') {
  const result = answer(change, mode, locale);
  if (result.kind === 'waiting') throw new Error(JSON.stringify(result));
  return [result.sold, result.managed, result.total].map((value) => roundedDecimal(value, 2));
}

describe('an answer', () => {
  it.each([
    ['sourced today', { amount: '1,000' }, ['50.00', '0.00', '50.00']],
    ['before 27 February 2024', { amount: '1000', soldOn: '2024-02-26' }, ['30.00', '0.00', '30.00']],
    ['assisted', { amount: '1000', deal: 'assisted' }, ['30.00', '0.00', '30.00']],
    ['managed with two others', { amount: '1000', manages: true, otherPartners: '2' }, ['50.00', '3.33', '53.33']],
    [
      'an upsell of an old line',
      { amount: '1000', upsell: true, lineSoldOn: '2021-10-04' },
      ['30.00', '0.00', '30.00'],
    ],
    ['no client market', { amount: '1000', market: '' }, ['50.00', '0.00', '50.00']],
    ['other partners while not managing', { amount: '1000', otherPartners: '-1' }, ['50.00', '0.00', '50.00']],
  ] as const)('%s', (_, change, expected) => {
    expect(figures(change)).toEqual(expected);
  });

  it('goes both ways in the currency tab, where one number may be left out', () => {
    expect(figures({ soldPoints: '50' }, 'to-currency')).toEqual(['1000.00', '0.00', '1000.00']);
    expect(figures({ soldValue: '1000', managedValue: '500' }, 'to-points')).toEqual(['50.00', '5.00', '55.00']);
  });

  it('asks the currency tab for no partners', () => {
    const typed = { managedPoints: '10', manages: true, otherPartners: 'x' };
    expect(figures(typed, 'to-currency')).toEqual(['0.00', '1000.00', '1000.00']);
  });

  it('gives the points back that were turned into money, written and read in any language', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('en', 'fr', 'de', 'ja'),
        fc.constantFrom('USD', 'EUR', 'GBP', 'JPY', 'COP'),
        fc.nat({ max: 100_000 }),
        (locale, currency, points) => {
          const there = answer({ currency, soldPoints: String(points), market: 'IN' }, 'to-currency', locale);
          if (there.kind === 'waiting') throw new Error(there.waitsFor);
          // What is typed back is what the screen shows, so it is as exact as the currency is written.
          const shown = longAmount(plainDecimal(roundedDecimal(there.sold, 6)), locale);
          const back = answer({ currency, soldValue: shown, market: 'IN' }, 'to-points', locale);
          if (back.kind === 'waiting') throw new Error(`${shown}: ${back.waitsFor}`);
          expect(roundedDecimal(back.sold, 2)).toBe(`${points}.00`);
        },
      ),
    );
  });
});

describe('it waits', () => {
  it.each([
    ['for an amount', {}, 'amount', []],
    ['for a currency', { amount: '5', currency: '' }, 'currency', []],
    ['for what an amount means', { amount: '1.234' }, 'meaning', []],
    ['for a number', { amount: 'lots' }, 'correction', []],
    ['while it is negative', { amount: '-5' }, 'correction', []],
    ['while the day is cleared', { amount: '5', soldOn: '' }, 'correction', ['soldOn impossible-day']],
    ['for the day of an upsold line', { amount: '5', upsell: true }, 'correction', ['lineSoldOn impossible-day']],
    ['for a base amount', { amount: '5', currency: 'CHF' }, 'correction', ['currency no-base-amount']],
    ['for a base amount before a number', { currency: 'CHF' }, 'amount', ['currency no-base-amount']],
    ['for partners', { amount: '5', manages: true, otherPartners: '' }, 'correction', ['otherPartners missing']],
    [
      'at -1 partners',
      { amount: '5', manages: true, otherPartners: '-1' },
      'correction',
      ['otherPartners out-of-range'],
    ],
    [
      'at 2.5 partners',
      { amount: '5', manages: true, otherPartners: '2.5' },
      'correction',
      ['otherPartners not-a-whole-number'],
    ],
  ] as const)('%s', (_, change, waitsFor, problems) => {
    const result = answer(change);
    if (result.kind !== 'waiting') throw new Error(result.kind);
    expect(result.waitsFor).toBe(waitsFor);
    expect(result.problems.map(({ field, reason }) => `${field} ${reason}`)).toEqual(problems);
  });
});

it('asks about the present day unless one was chosen', () => {
  expect(questionOf(NEW_CALCULATION, TODAY, 0)).toMatchObject({ soldOn: TODAY, lineSoldOn: TODAY, market: null });
});
