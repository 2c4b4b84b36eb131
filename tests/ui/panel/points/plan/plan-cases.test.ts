// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { CASES, caseWords } from '../../../../../src/ui/panel/points/plan/plan-cases.ts';

it('names the three ways of looking at a plan, the surest first', () => {
  expect(CASES.map(caseWords)).toEqual(['Held', 'By probability', 'If all close']);
});
