import { describe, expect, it } from 'vitest';
import { plannedDealDraftSchema } from '../../../src/domain/points/planned-deal-draft.schema.ts';

const FULL = {
  label: 'Edo Systems',
  market: 'JP',
  currency: 'JPY',
  amount: '1,000,000',
  deal: 'assisted',
  manages: true,
  otherPartners: '2',
  expectedOn: '2026-12-01',
  probability: '50',
};

describe('the schema of a kept draft', () => {
  it.each([
    ['a full', FULL],
    ['a half-typed', { ...FULL, amount: '1,0', probability: 'likely', market: '' }],
  ])('lets %s draft through as it is', (_, draft) => {
    expect(plannedDealDraftSchema.parse(structuredClone(draft))).toEqual(draft);
  });

  it.each(Object.keys(FULL))('refuses a draft without %s', (field) => {
    const rest = Object.fromEntries(Object.entries(FULL).filter(([name]) => name !== field));
    expect(plannedDealDraftSchema.safeParse(rest).error?.issues.map(({ path }) => path)).toEqual([[field]]);
  });

  it.each([
    ['a field of a later version', { ...FULL, colour: 'teal' }],
    ['a choice that nobody knows', { ...FULL, deal: 'whatever' }],
    ['nothing', null],
    ['a text', 'draft'],
  ])('refuses %s', (_, draft) => {
    expect(plannedDealDraftSchema.safeParse(draft).success).toBe(false);
  });
});
