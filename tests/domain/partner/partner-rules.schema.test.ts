import { describe, expect, it } from 'vitest';
import { partnerRulesSchema } from '../../../src/domain/partner/partner-rules.schema.ts';
import { PARTNER_RULES } from '../../../src/facts/partner-rules.ts';

const { tierReviewDays, tierCertification, expiredAtReview } = PARTNER_RULES;
const fits = (rules: unknown) => partnerRulesSchema.safeParse(rules).success;
const reviewedOn = (value: unknown) => ({ tierReviewDays: { ...tierReviewDays, value } });

describe('partnerRulesSchema', () => {
  it('takes rules whose facts are all sourced', () => {
    expect(fits(PARTNER_RULES)).toBe(true);
  });

  it.each([
    ['a field nobody knows', { rumour: tierCertification }],
    ['a missing rule', { expiredAtReview: undefined }],
    ['a fact without a source', { tierCertification: { value: 'kite-flying', date: 'undated', official: true } }],
    ['an empty source', { tierCertification: { ...tierCertification, source: '' } }],
    ['a note beside a fact', { tierCertification: { ...tierCertification, note: 'probably' } }],
    ['a month 13', { tierCertification: { ...tierCertification, date: '2025-13' } }],
    ['a name in place of a key', { tierCertification: { ...tierCertification, value: 'HubSpot Solutions Partner' } }],
    ['no page', { tierCertificationPages: [] }],
    ['no review day', reviewedOn([])],
    ['a review in a month 0', reviewedOn([{ month: 0, day: 15 }])],
    ['a review on 31 June', reviewedOn([{ month: 6, day: 31 }])],
    ['a review at half a day', reviewedOn([{ month: 1, day: 15.5 }])],
    ['a review of one year only', reviewedOn([{ year: 2027, month: 1, day: 15 }])],
    ['a consequence nobody published', { expiredAtReview: { ...expiredAtReview, value: 'removed' } }],
  ])('refuses %s', (_, change) => {
    expect(fits({ ...PARTNER_RULES, ...change })).toBe(false);
  });

  it('takes a review on 29 February', () => {
    expect(fits({ ...PARTNER_RULES, ...reviewedOn([{ month: 2, day: 29 }]) })).toBe(true);
  });

  it.each(['undated', '2025', '2025-02', '2025-02-25'])('takes the date %s', (date) => {
    expect(fits({ ...PARTNER_RULES, tierCertification: { ...tierCertification, date } })).toBe(true);
  });
});
