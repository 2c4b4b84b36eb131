import { describe, expect, it } from 'vitest';
import { commissionRulesSchema } from '../../../../src/domain/partner/commissions/commission-rules.schema.ts';
import { COMMISSION_RULES } from '../../../../src/facts/commission-rules.ts';

const { rules, keptUntil, payAfterDays, invoices, percents } = COMMISSION_RULES;
const fits = (change: unknown) => commissionRulesSchema.safeParse({ ...COMMISSION_RULES, ...Object(change) }).success;
const first = (change: object) => ({ rules: [{ ...rules[0], ...change }, ...rules.slice(1)] });

describe('commissionRulesSchema', () => {
  it('takes rules whose facts are all sourced', () => {
    expect(fits({})).toBe(true);
  });

  it.each([
    ['a field nobody knows', { rumour: keptUntil }],
    ['a fact without a source', { keptUntil: { value: '2025-04-01', date: 'undated', official: true } }],
    ['a month 13', { keptUntil: { ...keptUntil, date: '2025-13' } }],
    ['no day', { keptUntil: { ...keptUntil, value: '2025-02-30' } }],
    ['half a day', { payAfterDays: { ...payAfterDays, value: 44.5 } }],
    ['no rule', { rules: [] }],
    ['rules that are not in order', { rules: rules.toReversed() }],
    ['a percentage below zero', { percents: { ...percents, value: ['-20'] } }],
    ['a rule for no month', first({ months: { ...keptUntil, value: 0 } })],
    ['an address that is none', { invoices: { ...invoices, value: 'partnercommissions' } }],
  ])('refuses %s', (_, change) => {
    expect(fits(change)).toBe(false);
  });
});
