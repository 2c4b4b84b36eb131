import { describe, expect, it } from 'vitest';
import { RULE_SETS } from '../../../src/facts/points/rule-sets.ts';

describe('the rule sets', () => {
  it('follow each other by date', () => {
    expect(RULE_SETS.map(({ id, from }) => [id, from.value])).toEqual([
      ['R2', '2022-07-18'],
      ['R3', '2024-02-27'],
      ['R4', '2025-07-15'],
      ['R5', '2026-07-15'],
    ]);
  });

  it.each([
    ['R2', '3', '3', '1'],
    ['R3', '5', '3', '1'],
    ['R4', '5', '3', '1'],
  ])('%s gives %s sourced, %s assisted, %s managed, doubled in growth markets', (id, sourced, assisted, managed) => {
    const rates = RULE_SETS.find((set) => set.id === id)?.rates;
    expect(rates).toMatchObject({
      sourced: { value: sourced },
      assisted: { value: assisted },
      managed: { value: managed },
      growthSold: { value: '2' },
      growthManaged: { value: '2' },
    });
  });

  it('say where the doubling of managed points is worked out and where it is printed', () => {
    expect(RULE_SETS.map(({ rates }) => rates?.growthManaged.derived)).toEqual([true, true, undefined, undefined]);
  });

  it('keep unknown what the membership of July 2026 does to points', () => {
    expect(RULE_SETS.at(-1)).toMatchObject({ id: 'R5', rates: null, minimumOf: null, managedMinimum: [] });
  });

  it('keep both words on the managed minimum since July 2025', () => {
    const words = RULE_SETS.find(({ id }) => id === 'R4')?.managedMinimum;
    expect(words?.map(({ value, date }) => [value, date])).toEqual([
      [true, '2025-09-26'],
      [false, '2026-01-14'],
    ]);
  });

  it('count the minimum on sold points first and on sourced points since July 2025', () => {
    expect(RULE_SETS.map(({ minimumOf }) => minimumOf?.value)).toEqual(['sold', 'sold', 'sourced', undefined]);
  });
});
