import { describe, expect, it } from 'vitest';
import { creditMaker } from '../../../src/domain/points/credit.ts';
import { roundedDecimal } from '../../../src/domain/points/decimal.ts';
import type { Fraction } from '../../../src/domain/points/fraction.ts';
import { type PlannedDeal, plannedSource, planOutlook } from '../../../src/domain/points/plan.ts';
import { standingOn } from '../../../src/domain/points/standing.ts';
import { tierAsksOn } from '../../../src/domain/points/tier.ts';
import { bookWith, creditsOf } from '../../fixtures/ledger.ts';
import { plannedDeal } from '../../fixtures/plans.ts';

const BOOK = bookWith({
  thresholds: [{ ruleSet: 'R5', tier: 'platinum', total: '200', minimum: '100', managed: null }],
});
const GOAL = '2027-01-15';
const ASK = tierAsksOn(BOOK, GOAL)?.asks[0] ?? null;

function outlook(deals: readonly PlannedDeal[], ask = ASK) {
  const credits = [...creditsOf({ deal: 'assisted' }), ...creditsOf({ soldOn: '2026-01-15' })];
  return planOutlook(standingOn(credits, GOAL), deals, GOAL, ask, creditMaker(BOOK));
}

function shown(...points: (Fraction | undefined)[]) {
  return points.map((one) => (one === undefined ? '' : roundedDecimal(one, 1)));
}

describe('planOutlook', () => {
  it('counts what is still worth something on the goal’s day', () => {
    const { held, missing } = outlook([]);
    // The sale of 15 January 2026 has expired on 15 January 2027.
    expect(shown(held.total, missing?.held.total, missing?.held.minimum, missing?.held.needed)).toEqual([
      ...['30.0', '170.0', '100.0', '170.0'],
    ]);
  });

  it('adds the planned deals in full and by their probability', () => {
    const { ifAllClose, expected, missing } = outlook([
      plannedDeal(),
      plannedDeal({ id: 'b', manages: true, otherPartners: 2, probability: 10 }),
    ]);
    expect(shown(ifAllClose.total, expected.total)).toEqual(['133.3', '60.3']);
    expect(shown(missing?.ifAllClose.minimum, missing?.expected.minimum)).toEqual(['0.0', '70.0']);
  });

  it('leaves out what comes after the day, and what nothing can be said of', () => {
    const refused = plannedDeal({ id: 'brl', mrr: { minor: 1, currency: 'BRL' } });
    const all = outlook([plannedDeal({ expectedOn: '2027-01-16' }), refused]);
    expect(shown(all.ifAllClose.total)).toEqual(['30.0']);
    expect(all.refused).toEqual([
      { dealId: 'brl', problems: [{ field: 'currency', reason: 'no-base-amount', data: { currency: 'BRL' } }] },
    ]);
  });

  it('names nothing as missing while the thresholds are not known', () => {
    expect(outlook([plannedDeal()], null).missing).toBeNull();
  });
});

describe('plannedSource', () => {
  it('manages from the day of the sale, or not at all', () => {
    expect(plannedSource(plannedDeal({ manages: true }))).toMatchObject({
      soldOn: '2026-12-01',
      lineSoldOn: '2026-12-01',
      managedFrom: '2026-12-01',
      managedUntil: null,
    });
    expect(plannedSource(plannedDeal()).managedFrom).toBeNull();
  });
});
