import { describe, expect, it } from 'vitest';
import { NO_OVERRIDES } from '../../../src/domain/points/overrides.ts';
import { ruleBook } from '../../../src/domain/points/rule-book.ts';
import { POINTS_RULES } from '../../../src/facts/points-rules.ts';

describe('NO_OVERRIDES', () => {
  it('changes nothing of the rules', () => {
    const book = ruleBook(POINTS_RULES, NO_OVERRIDES);
    const printed = POINTS_RULES.baseTables.flatMap(({ amounts }) => Object.values(amounts.value));
    expect([...book.bases.values()].map(({ text }) => text)).toEqual(printed);
    expect([...book.bases.values()].some(({ fromUser }) => fromUser)).toBe(false);
    expect(book.growth.has('IN')).toBe(true);
    expect(NO_OVERRIDES.thresholds).toEqual([]);
  });
});
