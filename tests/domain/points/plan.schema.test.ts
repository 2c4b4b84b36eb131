import { describe, expect, it } from 'vitest';
import { plannedDealSchema, planSchema } from '../../../src/domain/points/plan.schema.ts';
import type { Plan, PlannedDeal } from '../../../src/domain/points/plan.ts';
import { newRow } from '../../../src/domain/row.ts';

const row = newRow('3f0c8f6e-8f0a-4c53-9d8e-0a3c8d0b8f11', 1_700_000_000_000);
const plan: Plan = { ...row, name: 'Platinum by January', tier: 'platinum', goalDay: '2027-01-15' };
const deal: PlannedDeal = {
  ...row,
  planId: 'plan',
  label: '',
  market: null,
  deal: 'sourced',
  mrr: { minor: 0, currency: 'JPY' },
  manages: true,
  otherPartners: 0,
  expectedOn: '2026-12-01',
  probability: 100,
};

describe('the schema of plans', () => {
  it('takes a plan and its deals', () => {
    expect(planSchema.parse(plan)).toEqual(plan);
    expect(plannedDealSchema.parse(deal)).toEqual(deal);
  });

  it.each([{ name: null }, { tier: 'silver' }, { goalDay: '2027-02-29' }, { extra: 1 }])(
    'refuses a plan with %j',
    (change) => {
      expect(planSchema.safeParse({ ...plan, ...change }).success).toBe(false);
    },
  );

  it.each([
    { probability: 101 },
    { probability: -1 },
    { probability: 0.5 },
    { otherPartners: 2.5 },
    { mrr: { minor: -1, currency: 'JPY' } },
    { mrr: { minor: 1, currency: 'JYP' } },
    { market: 'Japan' },
    { deal: null },
    { expectedOn: 'soon' },
    { extra: 1 },
  ])('refuses a deal with %j', (change) => {
    expect(plannedDealSchema.safeParse({ ...deal, ...change }).success).toBe(false);
  });
});
