import { describe, expect, it } from 'vitest';
import { creditMaker } from '../../../src/domain/points/credit.ts';
import { roundedDecimal } from '../../../src/domain/points/decimal.ts';
import type { PlannedDeal } from '../../../src/domain/points/plan.ts';
import { planComparison } from '../../../src/domain/points/plan-comparison.ts';
import { bookWith, creditsOf } from '../../fixtures/ledger.ts';
import { plan, plannedDeal } from '../../fixtures/plans.ts';

const BOOK = bookWith({
  thresholds: [{ ruleSet: 'R5', tier: 'platinum', total: '200', minimum: null, managed: null }],
});

function compared(plans: Parameters<typeof planComparison>[0], deals: readonly PlannedDeal[]) {
  return planComparison(plans, deals, creditsOf(), BOOK, creditMaker(BOOK)).map(({ plan, deals, ask, outlook }) => [
    plan.id,
    deals.length,
    ask?.tier ?? null,
    ...(['held', 'expected', 'ifAllClose'] as const).map((kind) =>
      outlook.missing === null ? null : roundedDecimal(outlook.missing[kind].needed, 0),
    ),
  ]);
}

describe('planComparison', () => {
  it('gives every plan its own deals and its own day, in the order given', () => {
    // The sale of 2 March 2026 counts in January and no longer in July.
    const plans = [plan({ id: 'late', goalDay: '2027-07-15' }), plan({ id: 'soon' }), plan({ id: 'bare' })];
    const deals = [plannedDeal({ planId: 'soon' }), plannedDeal({ id: 'b', planId: 'late', probability: 100 })];
    expect(compared(plans, deals)).toEqual([
      ['late', 1, 'platinum', '200', '150', '150'],
      ['soon', 1, 'platinum', '150', '125', '100'],
      ['bare', 0, 'platinum', '150', '150', '150'],
    ]);
  });

  it('names nothing as missing for a tier without thresholds', () => {
    expect(compared([plan({ tier: 'elite' })], [])).toEqual([['plan', 0, null, null, null, null]]);
    expect(compared([], [plannedDeal()])).toEqual([]);
  });
});
