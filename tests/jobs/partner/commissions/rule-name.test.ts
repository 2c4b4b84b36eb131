import { expect, it } from 'vitest';
import { COMMISSION_RULES } from '../../../../src/facts/commission-rules.ts';
import { ruleName } from '../../../../src/jobs/partner/commissions/rule-name.ts';

it('names every rule', () => {
  expect(COMMISSION_RULES.rules.map(({ id }) => ruleName(id))).toEqual([
    'As long as the customer stays',
    '36 months',
    'Deal-based',
  ]);
});
