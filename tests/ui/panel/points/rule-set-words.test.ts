import { expect, it } from 'vitest';
import { POINTS_RULES } from '../../../../src/facts/points-rules.ts';
import { ruleSetWords } from '../../../../src/ui/panel/points/rule-set-words.ts';

it('calls a rule set by the day it came', () => {
  expect(POINTS_RULES.ruleSets.map(ruleSetWords)[2]).toBe('Rules since Jul 15, 2025');
});
