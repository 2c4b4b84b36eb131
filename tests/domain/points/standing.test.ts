import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundedDecimal } from '../../../src/domain/points/decimal.ts';
import { equal, plus, ZERO } from '../../../src/domain/points/fraction.ts';
import { countsOn, emptySums, standingOf, standingOn, together } from '../../../src/domain/points/standing.ts';
import { creditsOf, ledgerDays, ledgers } from '../../fixtures/ledger.ts';

describe('countsOn', () => {
  it.each([
    ['2026-03-01', false],
    ['2026-03-02', true],
    ['2027-03-01', true],
    ['2027-03-02', false],
  ])('a sale of 2 March 2026 on %s: %s', (day, counts) => {
    expect(creditsOf().map((credit) => countsOn(credit, day))).toEqual([counts]);
  });
});

describe('standingOn', () => {
  it('tells the kinds apart and adds them up', () => {
    const credits = [
      ...creditsOf({ managedFrom: '2026-03-02' }),
      ...creditsOf({ id: 'b', deal: 'assisted' }, 'IN'),
      ...creditsOf({ id: 'c', soldOn: '2024-03-02' }),
    ];
    const { sourced, assisted, managed, sold, total } = standingOn(credits, '2026-11-22');
    expect([sourced, assisted, managed, sold, total].map((points) => roundedDecimal(points, 0))).toEqual([
      ...['50', '60', '10', '110', '120'],
    ]);
  });

  it('is the sum of what counts, exactly', () => {
    fc.assert(
      fc.property(ledgers, ledgerDays, (credits, day) => {
        const { total, sold, managed } = standingOn(credits, day);
        const live = credits.filter(({ from, until }) => from <= day && (until === null || until > day));
        expect(equal(total, live.map(({ points }) => points).reduce(plus, ZERO))).toBe(true);
        expect(equal(total, plus(sold, managed))).toBe(true);
      }),
    );
  });

  it('is nothing without credits', () => {
    expect(standingOn([], '2026-01-01')).toEqual(standingOf(emptySums()));
    expect(standingOn([], '2026-01-01').total).toEqual(ZERO);
  });
});

describe('together', () => {
  it('is the standing of both lots of credits', () => {
    fc.assert(
      fc.property(ledgers, ledgers, ledgerDays, (some, others, day) => {
        const both = standingOn([...some, ...others], day);
        const sum = together(standingOn(some, day), standingOn(others, day));
        for (const kind of ['sourced', 'assisted', 'managed', 'sold', 'total'] as const) {
          expect(equal(sum[kind], both[kind])).toBe(true);
        }
      }),
    );
  });
});
