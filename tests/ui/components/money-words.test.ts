import { expect, it } from 'vitest';
import { moneyTotals } from '../../../src/domain/money-totals.ts';
import { totalWords } from '../../../src/ui/components/money-words.ts';

it('writes sums of money, one a currency', () => {
  const amounts = [
    { minor: 120_000, currency: 'USD' },
    { minor: 8_050, currency: 'EUR' },
  ];
  expect(totalWords(moneyTotals(amounts))).toBe('€80.50 + $1,200.00');
  expect(totalWords([])).toBe('–');
});
