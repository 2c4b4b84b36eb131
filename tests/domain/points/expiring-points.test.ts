import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundedDecimal } from '../../../src/domain/points/decimal.ts';
import { expiringPoints } from '../../../src/domain/points/expiring-points.ts';
import { equal, plus, ZERO } from '../../../src/domain/points/fraction.ts';
import { countsOn, standingOn } from '../../../src/domain/points/standing.ts';
import { creditsOf, ledgerDays, ledgers } from '../../fixtures/ledger.ts';

const TODAY = '2026-11-22';
const GOAL = '2027-01-15';

function shown(credits: Parameters<typeof expiringPoints>[0]) {
  const { total, clients } = expiringPoints(credits, TODAY, GOAL);
  return [
    roundedDecimal(total, 0),
    ...clients.map(({ clientId, points, from }) => `${clientId} ${roundedDecimal(points, 0)} ${from}`),
  ];
}

describe('expiringPoints', () => {
  it('names the clients with most first, each with its first day', () => {
    const credits = [
      ...creditsOf({ clientId: 'acme', soldOn: '2026-01-10' }),
      ...creditsOf({ clientId: 'bharat', soldOn: '2025-12-30' }, 'IN'),
      ...creditsOf({ clientId: 'acme', soldOn: '2025-12-20', deal: 'assisted' }),
    ];
    expect(shown(credits)).toEqual(['180', 'bharat 100 2026-12-30', 'acme 80 2026-12-20']);
  });

  it.each([
    ['lasts beyond the day', { soldOn: '2026-01-16' }, ['0']],
    ['ends on the day itself', { soldOn: '2026-01-15' }, ['50', 'acme 50 2027-01-15']],
    ['is gone already', { soldOn: '2025-11-22' }, ['0']],
    ['is still to come, and gone again', { soldOn: '2026-11-23', endedOn: '2026-12-01' }, ['0']],
    ['is managed to an end', { deal: null, managedFrom: '2026-01-01', managedUntil: '2026-12-01' }, undefined],
  ] as const)('what %s', (_, change, expected) => {
    expect(shown(creditsOf(change))).toEqual(expected ?? ['10', 'acme 10 2026-12-01']);
  });

  it('is what of today’s standing is missing that day', () => {
    fc.assert(
      fc.property(ledgers, ledgerDays, ledgerDays, (credits, a, b) => {
        const [today = a, goalDay = b] = [a, b].toSorted();
        const { total, clients } = expiringPoints(credits, today, goalDay);
        const stays = standingOn(
          credits.filter((credit) => countsOn(credit, today)),
          goalDay,
        );
        expect(equal(plus(total, stays.total), standingOn(credits, today).total)).toBe(true);
        expect(equal(total, clients.map(({ points }) => points).reduce(plus, ZERO))).toBe(true);
      }),
    );
  });
});
