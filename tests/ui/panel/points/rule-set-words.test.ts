import { expect, it } from 'vitest';
import { POINTS_RULES } from '../../../../src/facts/points-rules.ts';
import { ruleSetWords } from '../../../../src/ui/panel/points/rule-set-words.ts';

it('calls a rule set by the day it came', () => {
  expect(POINTS_RULES.ruleSets.map((set) => ruleSetWords(set, POINTS_RULES)).slice(2)).toEqual([
    'Rules in force from Jul 15, 2025, until those of Jul 15, 2026',
    'Rules since Jul 15, 2026',
  ]);
});
