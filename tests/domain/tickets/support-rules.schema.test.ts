import { expect, it } from 'vitest';
import { supportRulesSchema } from '../../../src/domain/tickets/support-rules.schema.ts';
import { SUPPORT_RULES } from '../../../src/facts/support.ts';

it('takes rules whose every value has its source and date', () => {
  expect(supportRulesSchema.safeParse(SUPPORT_RULES).success).toBe(true);
});

it.each([
  ['a value without a source', { phoneLanguages: { value: ['en'], date: '2023', official: true } }],
  ['a date that is none', { phoneLanguages: { ...SUPPORT_RULES.phoneLanguages, date: 'yesterday' } }],
  ['a language that support does not speak', { languages: { ...SUPPORT_RULES.languages, value: ['nl'] } }],
  ['a day that is none', { pdmSince: { ...SUPPORT_RULES.pdmSince, value: '2024-02-31' } }],
  ['a rule that we do not know', { hours: SUPPORT_RULES.languages }],
])('refuses %s', (_, change) => {
  expect(supportRulesSchema.safeParse({ ...SUPPORT_RULES, ...change }).success).toBe(false);
});
