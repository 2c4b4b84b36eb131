import { expect, it } from 'vitest';
import { POINTS_RULES } from '../../../../../src/facts/points-rules.ts';
import { baseTableWords } from '../../../../../src/ui/panel/points/rules/base-table-words.ts';

it('calls the tables by their time', () => {
  expect(POINTS_RULES.baseTables.map(baseTableWords)).toEqual(['Before July 2025', 'After July 2025']);
});
