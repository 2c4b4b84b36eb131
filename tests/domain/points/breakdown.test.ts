import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakdownOn, historyOn } from '../../../src/domain/points/breakdown.ts';
import { roundedDecimal } from '../../../src/domain/points/decimal.ts';
import { equal, plus, ZERO } from '../../../src/domain/points/fraction.ts';
import { standingOn } from '../../../src/domain/points/standing.ts';
import { creditsOf, ledgerDays, ledgers } from '../../fixtures/ledger.ts';

const CREDITS = [
  ...creditsOf({ id: 'a', clientId: 'acme', managedFrom: '2026-03-02' }),
  ...creditsOf({ id: 'b', clientId: 'bharat', deal: 'assisted' }, 'IN'),
  ...creditsOf({ id: 'c', clientId: 'cafe', deal: null, managedFrom: '2026-03-02' }),
  ...creditsOf({ id: 'd', clientId: 'acme', soldOn: '2024-03-02' }),
  ...creditsOf({ id: 'e', clientId: 'late', soldOn: '2027-01-02' }),
];

function shown(...filter: Parameters<typeof breakdownOn> extends [unknown, unknown, ...infer Rest] ? Rest : never) {
  return breakdownOn(CREDITS, '2026-11-22', ...filter).map(({ clientId, standing }) => [
    clientId,
    roundedDecimal(standing.total, 0),
  ]);
}

describe('breakdownOn', () => {
  it('lists the clients that count, those with most points first, and the same ones by name', () => {
    expect(shown()).toEqual([
      ['acme', '60'],
      ['bharat', '60'],
      ['cafe', '10'],
    ]);
  });

  it.each([
    [{ deal: 'sourced', market: null }, [['acme', '60']]],
    [{ deal: 'assisted', market: null }, [['bharat', '60']]],
    [{ deal: null, market: 'growth' }, [['bharat', '60']]],
    [
      { deal: null, market: 'standard' },
      [
        ['acme', '60'],
        ['cafe', '10'],
      ],
    ],
    [{ deal: 'sourced', market: 'growth' }, []],
  ] as const)('through the filter %j shows %j', (filter, lines) => {
    expect(shown(filter)).toEqual(lines);
  });

  it('adds up to the standing of the day', () => {
    fc.assert(
      fc.property(ledgers, ledgerDays, (credits, day) => {
        const totals = breakdownOn(credits, day).map(({ standing }) => standing.total);
        expect(equal(totals.reduce(plus, ZERO), standingOn(credits, day).total)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('historyOn', () => {
  it('tells what became of each credit of a client, the latest first', () => {
    const lines = historyOn(CREDITS, 'acme', '2026-11-22').map(({ credit, state }) => [
      credit.entryId,
      credit.kind,
      state,
    ]);
    expect(lines).toEqual([
      ['a', 'sourced', 'active'],
      ['a', 'managed', 'active'],
      ['d', 'sourced', 'expired'],
    ]);
    expect(historyOn(CREDITS, 'late', '2026-11-22').map(({ state }) => state)).toEqual(['to-come']);
    expect(historyOn(CREDITS, 'nobody', '2026-11-22')).toEqual([]);
  });
});
