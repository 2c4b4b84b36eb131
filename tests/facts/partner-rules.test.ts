import { describe, expect, it } from 'vitest';
import { partnerRulesSchema } from '../../src/domain/partner/partner-rules.schema.ts';
import { catalogue } from '../../src/facts/catalogue.ts';
import { PARTNER_RULES } from '../../src/facts/partner-rules.ts';

const { tierReviewDays, tierCertification, tierCertificationPages, tierCertificationSlug, expiredAtReview } =
  PARTNER_RULES;

describe('the partner rules', () => {
  it('have the strict shape', () => {
    expect(partnerRulesSchema.safeParse(PARTNER_RULES).error).toBeUndefined();
  });

  it('name an address for what is official, and a day where the page has one', () => {
    const facts = [tierReviewDays, tierCertification, ...tierCertificationPages, expiredAtReview];
    for (const { source, date, official } of facts) {
      expect(official).toBe(true);
      expect(new URL(source).hostname).toMatch(/(^|\.)hubspot\.(com|jp)$/);
      expect(date).toMatch(/^(undated|\d{4}-\d{2}-\d{2})$/);
    }
    expect(tierCertificationSlug).toMatchObject({ official: false, date: 'undated' });
  });

  it('re-evaluate tiers on 15 January and 15 July, when an expired certification puts the tier at risk', () => {
    expect(tierReviewDays.value).toEqual([
      { month: 1, day: 15 },
      { month: 7, day: 15 },
    ]);
    expect(expiredAtReview.value).toBe('subject-to-downgrade');
    expect([tierReviewDays.date, expiredAtReview.date]).toEqual(['undated', 'undated']);
  });

  it('require a certification of the catalogue, known by its slug', () => {
    const entry = catalogue.find(({ id }) => id === tierCertification.value);
    expect(entry?.name.en).toBe('HubSpot Solutions Partner');
    expect(entry?.slugs).toContain(tierCertificationSlug.value);
  });

  it('rest on the latest dated page, which no other contradicts', () => {
    const dated = tierCertificationPages.filter(({ date }) => date !== 'undated');
    expect(dated.map(({ date }) => date)).toEqual(['2022-06-27', '2025-02-25']);
    expect(dated.at(-1)).toEqual(tierCertification);
    expect(new Set(tierCertificationPages.map(({ value }) => value))).toEqual(new Set([tierCertification.value]));
  });
});
