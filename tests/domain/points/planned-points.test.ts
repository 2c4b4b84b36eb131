import { describe, expect, it } from 'vitest';
import { creditMaker } from '../../../src/domain/points/credit.ts';
import { roundedDecimal } from '../../../src/domain/points/decimal.ts';
import type { PlannedDeal } from '../../../src/domain/points/plan.ts';
import { plannedPoints } from '../../../src/domain/points/planned-points.ts';
import { bookWith } from '../../fixtures/ledger.ts';
import { plannedDeal } from '../../fixtures/plans.ts';

function points(change: Partial<PlannedDeal>) {
  const reading = plannedPoints(plannedDeal(change), '2027-01-15', creditMaker(bookWith()));
  if (reading.kind === 'refused') return reading.problems.map(({ reason }) => reason);
  const { sold, managed, total, onGoalDay } = reading;
  return [...[sold, managed, total].map((one) => roundedDecimal(one, 1)), onGoalDay];
}

describe('plannedPoints', () => {
  it.each<[string, Partial<PlannedDeal>, readonly string[]]>([
    ['counts in full whatever its probability', { probability: 0 }, ['50.0', '0.0', '50.0', 'count']],
    ['adds what is managed', { manages: true, otherPartners: 1 }, ['50.0', '5.0', '55.0', 'count']],
    ['counts on the day itself', { expectedOn: '2027-01-15' }, ['50.0', '0.0', '50.0', 'count']],
    ['comes after the day', { expectedOn: '2027-01-16', manages: true }, ['50.0', '10.0', '60.0', 'too-late']],
    ['is gone again by then', { expectedOn: '2026-01-15' }, ['50.0', '0.0', '50.0', 'expired']],
    ['is partly gone by then', { expectedOn: '2026-01-15', manages: true }, ['50.0', '10.0', '60.0', 'expired']],
    ['is worth nothing', { mrr: { minor: 0, currency: 'USD' } }, ['0.0', '0.0', '0.0', 'count']],
    ['cannot be reckoned', { mrr: { minor: 1, currency: 'BRL' } }, ['no-base-amount']],
  ])('%s', (_, change, shown) => {
    expect(points(change)).toEqual(shown);
  });
});
