import { expect, it } from 'vitest';
import { calculatorDraftSchema } from '../../../src/domain/points/calculator-draft.schema.ts';
import { NEW_CALCULATION } from '../../../src/domain/points/calculator-draft.ts';

it('takes back what was kept', () => {
  const kept = { ...NEW_CALCULATION, amount: '12,5,3', soldOn: '2026-03-02' };
  expect(calculatorDraftSchema.parse(kept)).toEqual(kept);
});

it.each([
  ['a field less', { ...NEW_CALCULATION, amount: undefined }],
  ['another deal', { ...NEW_CALCULATION, deal: 'stolen' }],
  ['a field more', { ...NEW_CALCULATION, rate: '5' }],
])('refuses %s', (_, kept) => {
  expect(calculatorDraftSchema.safeParse(kept).success).toBe(false);
});
