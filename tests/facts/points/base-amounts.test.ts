import { describe, expect, it } from 'vitest';
import { BASE_TABLES } from '../../../src/facts/points/base-amounts.ts';

describe('the base amounts', () => {
  it('list the same nine currencies in both tables', () => {
    const [first, second] = BASE_TABLES.map(({ amounts }) => Object.keys(amounts.value).toSorted());
    expect(first).toEqual(['AUD', 'CAD', 'COP', 'EUR', 'GBP', 'JPY', 'SGD', 'USD', 'ZAR']);
    expect(second).toEqual(first);
  });

  it.each([
    ['USD', '100', '100'],
    ['EUR', '75', '88'],
    ['GBP', '62.50', '74'],
    ['COP', '300300', '408000'],
    ['JPY', '12000', '14400'],
    ['AUD', '105', '154'],
  ])('print %s as %s before July 2025 and %s after', (currency, before, after) => {
    expect(BASE_TABLES.map(({ amounts }) => amounts.value[currency])).toEqual([before, after]);
  });

  it('say which table its page calls current and which an illustration', () => {
    expect(BASE_TABLES.map(({ id, status }) => [id, status])).toEqual([
      ['A', 'current'],
      ['B', 'illustration'],
    ]);
  });
});
