// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { PlannedDealProblem } from '../../../../../src/domain/points/planned-deal-check.ts';
import { plannedProblemOf } from '../../../../../src/ui/panel/points/plan/planned-problem-words.ts';

it.each<[PlannedDealProblem, string]>([
  [{ field: 'probability', reason: 'out-of-range', data: { least: 0, most: 100 } }, 'Enter a number from 0 to 100.'],
  [{ field: 'amount', reason: 'unread', data: { kind: 'refused', reason: 'empty', data: null } }, 'Fill this in.'],
  [{ field: 'amount', reason: 'too-many-decimals', data: { most: 2 } }, 'This currency has 2 decimals at most.'],
  [
    { field: 'amount', reason: 'beyond-reckoning', data: null },
    'This amount is too large to be reckoned with exactly.',
  ],
])('says what is wrong: %o', (problem, sentence) => {
  expect(plannedProblemOf([problem], problem.field)).toBe(sentence);
});

it('says nothing of another field', () => {
  expect(plannedProblemOf([{ field: 'currency', reason: 'missing', data: null }], 'amount')).toBeNull();
});
