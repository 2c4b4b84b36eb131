import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointsOf, pointsOfValues, valuesOfPoints } from '../../../src/domain/points/calculator.ts';
import type { DealQuestion } from '../../../src/domain/points/deal-question.ts';
import { fractionOf, roundedDecimal } from '../../../src/domain/points/decimal.ts';
import { equal, type Fraction } from '../../../src/domain/points/fraction.ts';
import { NO_OVERRIDES } from '../../../src/domain/points/overrides.ts';
import { ruleBook } from '../../../src/domain/points/rule-book.ts';
import { POINTS_RULES } from '../../../src/facts/points-rules.ts';

const book = ruleBook(POINTS_RULES, NO_OVERRIDES);

const QUESTION: DealQuestion = {
  currency: 'USD',
  market: 'US',
  deal: 'sourced',
  soldOn: '2026-03-02',
  lineSoldOn: '2026-03-02',
  otherPartners: 0,
};

function question(change: Partial<DealQuestion>): DealQuestion {
  const soldOn = change.soldOn ?? QUESTION.soldOn;
  return { ...QUESTION, lineSoldOn: soldOn, ...change };
}

/** Sold, managed and total points to four places. */
function points(amount: string, change: Partial<DealQuestion>, manages = false) {
  const result = pointsOf({ ...question(change), amount: fractionOf(amount), manages }, book);
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.problems));
  return [result.sold, result.managed, result.total].map((value) => Number(roundedDecimal(value, 4)));
}

describe("HubSpot's published examples", () => {
  it.each([
    ['Marketing Hub Pro of October 2021', '1000', { soldOn: '2021-10-04' }, 30],
    ['sold before 27 February 2024', '1000', { soldOn: '2024-02-26' }, 30],
    ['sourced in March 2024', '1000', { soldOn: '2024-03-15' }, 50],
    ['assisted in March 2024', '1000', { soldOn: '2024-03-15', deal: 'assisted' }, 30],
    ['sourced today', '100', {}, 5],
    ['assisted today', '100', { deal: 'assisted' }, 3],
    ['sourced in a growth market', '100', { market: 'IN' }, 10],
    ['assisted in a growth market', '100', { market: 'IN', deal: 'assisted' }, 6],
    ['sold in a growth market in 2023', '100', { market: 'IN', soldOn: '2023-05-01' }, 6],
    [
      'an upsell in April 2024 of a line of October 2021',
      '1000',
      { soldOn: '2024-04-10', lineSoldOn: '2021-10-04' },
      30,
    ],
    ['an upsell of a line sold since 27 February 2024', '1000', { soldOn: '2024-06-10', lineSoldOn: '2024-02-27' }, 50],
  ] as const)('%s', (_, amount, change, sold) => {
    expect(points(amount, change)).toEqual([sold, 0, sold]);
  });

  it('a managed client of US$1,000 a month', () => {
    expect(points('1000', {}, true)).toEqual([50, 10, 60]);
  });

  it('managed in a growth market', () => {
    expect(points('100', { market: 'IN' }, true)).toEqual([10, 2, 12]);
  });

  it('managed by two others as well', () => {
    expect(points('3000', { otherPartners: 2 }, true)).toEqual([150, 10, 160]);
  });

  it.each([
    ['EUR', '75', '88'],
    ['GBP', '62.50', '74'],
    ['JPY', '12000', '14400'],
    ['COP', '300300', '408000'],
    ['AUD', '105', '154'],
  ])('one base amount of %s before and since 15 July 2025', (currency, before, since) => {
    expect(points(before, { currency, soldOn: '2025-07-14' })).toEqual([5, 0, 5]);
    expect(points(since, { currency, soldOn: '2025-07-15' })).toEqual([5, 0, 5]);
  });
});

describe('pointsOf', () => {
  it('writes its calculation out', () => {
    const result = pointsOf(
      { ...question({ currency: 'EUR', market: 'IN', otherPartners: 1 }), amount: fractionOf('880'), manages: true },
      book,
    );
    expect(result).toMatchObject({
      kind: 'points',
      steps: [
        { kind: 'sold', base: { text: '88' }, rate: { value: '5' }, growth: { value: '2' }, partners: 1 },
        { kind: 'managed', base: { text: '88' }, rate: { value: '1' }, growth: { value: '2' }, partners: 2 },
      ],
    });
    if (result.kind === 'points') {
      expect(result.steps.map((step) => roundedDecimal(step.points, 0))).toEqual(['100', '10']);
      expect(result.steps.map((step) => roundedDecimal(step.amount, 0))).toEqual(['880', '880']);
    }
  });

  it('has no managed line where nothing is managed', () => {
    const result = pointsOf({ ...QUESTION, amount: fractionOf('0'), manages: false }, book);
    expect(result).toMatchObject({ steps: [{ kind: 'sold' }] });
    expect(points('0', {})).toEqual([0, 0, 0]);
  });

  it('says all that is wrong at once', () => {
    const wrong = { ...QUESTION, currency: 'CHF', amount: fractionOf('-0.01'), manages: true };
    expect(pointsOf(wrong, book)).toEqual({
      kind: 'refused',
      problems: [
        { field: 'amount', reason: 'negative', data: null },
        { field: 'currency', reason: 'no-base-amount', data: { currency: 'CHF' } },
      ],
    });
    expect(
      pointsOfValues({ ...QUESTION, soldValue: fractionOf('-1'), managedValue: fractionOf('-1') }, book),
    ).toMatchObject({
      kind: 'refused',
      problems: [{ field: 'soldValue' }, { field: 'managedValue' }],
    });
    expect(
      valuesOfPoints({ ...QUESTION, soldPoints: fractionOf('-1'), managedPoints: fractionOf('-1') }, book),
    ).toMatchObject({ kind: 'refused', problems: [{ field: 'soldPoints' }, { field: 'managedPoints' }] });
  });
});

const questions: fc.Arbitrary<DealQuestion> = fc
  .record({
    currency: fc.constantFrom('USD', 'AUD', 'CAD', 'COP', 'EUR', 'GBP', 'JPY', 'SGD', 'ZAR'),
    market: fc.constantFrom('US', 'IN', 'BR', 'FR'),
    deal: fc.constantFrom('sourced' as const, 'assisted' as const),
    soldOn: fc.constantFrom('2021-10-04', '2023-01-31', '2024-02-27', '2025-07-14', '2025-07-15', '2026-11-22'),
    otherPartners: fc.nat(99),
  })
  .map((parts) => ({ ...parts, lineSoldOn: parts.soldOn }));

const cents = fc.bigInt({ min: 0n, max: 10n ** 17n - 1n });

function ofCents(minor: bigint): Fraction {
  return { numerator: minor, denominator: 100n };
}

/** The rule of HubSpot's page worked out once more with whole numbers only: numerator and denominator. */
function expected(minor: bigint, asked: DealQuestion, kind: 'sold' | 'managed'): readonly [bigint, bigint] {
  const bases = {
    A: {
      USD: 10000n,
      AUD: 10500n,
      CAD: 13000n,
      COP: 30030000n,
      EUR: 7500n,
      GBP: 6250n,
      JPY: 1200000n,
      SGD: 14000n,
      ZAR: 154500n,
    },
    B: {
      USD: 10000n,
      AUD: 15400n,
      CAD: 13000n,
      COP: 40800000n,
      EUR: 8800n,
      GBP: 7400n,
      JPY: 1440000n,
      SGD: 12900n,
      ZAR: 176800n,
    },
  };
  const table: Record<string, bigint> = asked.soldOn < '2025-07-15' ? bases.A : bases.B;
  const base = table[asked.currency ?? ''] ?? 0n;
  const growth = asked.market === 'IN' || asked.market === 'BR' ? 2n : 1n;
  const soldRate = asked.deal === 'sourced' && asked.lineSoldOn >= '2024-02-27' ? 5n : 3n;
  if (kind === 'sold') return [minor * soldRate * growth, base];
  return [minor * growth, base * BigInt(1 + asked.otherPartners)];
}

describe('exactness', () => {
  it('agrees with the rule worked out in whole numbers', () => {
    fc.assert(
      fc.property(questions, cents, (asked, minor) => {
        const result = pointsOf({ ...asked, amount: ofCents(minor), manages: true }, book);
        if (result.kind === 'refused') throw new Error('refused');
        for (const kind of ['sold', 'managed'] as const) {
          const [n, d] = expected(minor, asked, kind);
          expect(result[kind].numerator * d).toBe(n * result[kind].denominator);
        }
        expect(result.total.numerator * result.sold.denominator * result.managed.denominator).toBe(
          (result.sold.numerator * result.managed.denominator + result.managed.numerator * result.sold.denominator) *
            result.total.denominator,
        );
      }),
    );
  });

  it('gives the very amounts back, from currency to points to currency', () => {
    fc.assert(
      fc.property(questions, cents, cents, (asked, soldMinor, managedMinor) => {
        const there = pointsOfValues(
          { ...asked, soldValue: ofCents(soldMinor), managedValue: ofCents(managedMinor) },
          book,
        );
        if (there.kind === 'refused') throw new Error('refused');
        const back = valuesOfPoints({ ...asked, soldPoints: there.sold, managedPoints: there.managed }, book);
        if (back.kind === 'refused') throw new Error('refused');
        expect(equal(back.sold, ofCents(soldMinor))).toBe(true);
        expect(equal(back.managed, ofCents(managedMinor))).toBe(true);
        expect(equal(back.total, ofCents(soldMinor + managedMinor))).toBe(true);
      }),
    );
  });
});
