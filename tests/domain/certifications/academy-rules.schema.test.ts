import { describe, expect, it } from 'vitest';
import { academyRulesSchema } from '../../../src/domain/certifications/academy-rules.schema.ts';
import { ACADEMY_RULES } from '../../../src/facts/academy-rules.ts';

const { retakeLockHours, gradingBusinessDays, refusedFormDomains, academyEmail } = ACADEMY_RULES;
const fits = (rules: unknown) => academyRulesSchema.safeParse(rules).success;

describe('academyRulesSchema', () => {
  it('takes rules whose facts are all sourced', () => {
    expect(fits(ACADEMY_RULES)).toBe(true);
  });

  it.each([
    ['a field nobody knows', { rumour: retakeLockHours }],
    ['a fact without a source', { retakeLockHours: { value: 12, date: 'undated', official: true } }],
    ['an empty source', { retakeLockHours: { ...retakeLockHours, source: '' } }],
    ['a note beside a fact', { retakeLockHours: { ...retakeLockHours, note: 'probably' } }],
    ['a month 13', { retakeLockHours: { ...retakeLockHours, date: '2023-13' } }],
    ['a date in words', { retakeLockHours: { ...retakeLockHours, date: 'May 2023' } }],
    ['half an hour', { retakeLockHours: { ...retakeLockHours, value: 0.5 } }],
    ['no wait at all', { retakeLockHours: { ...retakeLockHours, value: 0 } }],
    ['no history', { retakeHistory: [] }],
    [
      'grading that is slower at its fastest',
      { gradingBusinessDays: { ...gradingBusinessDays, value: { fewest: 8, most: 7 } } },
    ],
    ['a refused address with a path', { refusedFormDomains: { ...refusedFormDomains, value: ['test.com/x'] } }],
    ['a refused address with www.', { refusedFormDomains: { ...refusedFormDomains, value: ['www.test.com'] } }],
    ['a refused address in capitals', { refusedFormDomains: { ...refusedFormDomains, value: ['Test.com'] } }],
    ['a score address that is none', { academyEmail: { ...academyEmail, value: 'academy' } }],
    ['a missing rule', { transfer: undefined }],
  ])('refuses %s', (_, change) => {
    expect(fits({ ...ACADEMY_RULES, ...change })).toBe(false);
  });

  it.each(['undated', '2025', '2025-02', '2025-02-25'])('takes the date %s', (date) => {
    expect(fits({ ...ACADEMY_RULES, retakeLockHours: { ...retakeLockHours, date } })).toBe(true);
  });
});
