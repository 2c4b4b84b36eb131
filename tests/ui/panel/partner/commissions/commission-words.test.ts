import { expect, it } from 'vitest';
import { COMMISSION_RULES } from '../../../../../src/facts/commission-rules.ts';
import { amountWords, dayWords, ruleWords } from '../../../../../src/ui/panel/partner/commissions/commission-words.ts';

it('writes amounts and days as the language does', () => {
  expect(amountWords({ numerator: 200_005n, denominator: 10n }, 'USD')).toBe('$200.01');
  expect(dayWords('2026-08-14')).toBe('Aug 14, 2026');
});

it('says each rule with its percentage and days', () => {
  expect(COMMISSION_RULES.rules.map(ruleWords)).toEqual([
    '20 % for as long as the customer stays (deals closed from 2010 to 31 March 2023).',
    '20 % of net revenue for 36 months (deals closed from Apr 1, 2023).',
    '20 % of what the partner sourced, up to 36 months, if a shared deal exists (deals closed from Nov 17, 2025).',
  ]);
});
