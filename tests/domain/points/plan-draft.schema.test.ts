import { describe, expect, it } from 'vitest';
import { planDraftSchema } from '../../../src/domain/points/plan-draft.schema.ts';

const FULL = { name: 'In January', tier: 'elite', goalDay: '2027-01-15' };

describe('the schema of a kept draft', () => {
  it.each([
    ['a full', FULL],
    ['a half-typed', { ...FULL, name: '', goalDay: '2027-' }],
  ])('lets %s draft through as it is', (_, draft) => {
    expect(planDraftSchema.parse(structuredClone(draft))).toEqual(draft);
  });

  it.each(Object.keys(FULL))('refuses a draft without %s', (field) => {
    const rest = Object.fromEntries(Object.entries(FULL).filter(([name]) => name !== field));
    expect(planDraftSchema.safeParse(rest).error?.issues.map(({ path }) => path)).toEqual([[field]]);
  });

  it.each([
    ['a field of a later version', { ...FULL, colour: 'teal' }],
    ['a choice that nobody knows', { ...FULL, tier: 'whatever' }],
    ['nothing', null],
    ['a text', 'draft'],
  ])('refuses %s', (_, draft) => {
    expect(planDraftSchema.safeParse(draft).success).toBe(false);
  });
});
