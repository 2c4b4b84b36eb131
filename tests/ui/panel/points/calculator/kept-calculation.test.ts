import { expect, it } from 'vitest';
import { NEW_CALCULATION } from '../../../../../src/domain/points/calculator-draft.ts';
import { readKeptCalculation } from '../../../../../src/ui/panel/points/calculator/kept-calculation.ts';

it('takes back what was kept, and nothing in another shape', () => {
  expect(readKeptCalculation({ ...NEW_CALCULATION, amount: '5' })).toEqual({ ...NEW_CALCULATION, amount: '5' });
  expect(readKeptCalculation(undefined)).toBeNull();
  expect(readKeptCalculation({ amount: '5' })).toBeNull();
});
