import { expect, it } from 'vitest';
import { dayWords, mrrWords } from '../../../../../src/ui/panel/partner/clients/client-words.ts';

it('says what is paid, in every currency, and who says so', () => {
  const amounts = [
    { minor: 100, currency: 'EUR' },
    { minor: 150_050, currency: 'USD' },
  ];
  expect(mrrWords({ source: 'ledger', amounts })).toBe('€1.00 + $1,500.50 a month (ledger)');
  expect(mrrWords({ source: 'profile', amounts: amounts.slice(0, 1) })).toBe('€1.00 a month (own figure)');
  expect(dayWords('2026-11-22')).toBe('Nov 22, 2026');
});
