import { describe, expect, it } from 'vitest';
import { prepareReview } from '../../../../src/domain/certifications/import/review-context.ts';
import { matcher, reviewContext } from '../../../fixtures/import-rows.ts';

describe('a review made ready', () => {
  it('takes the calendar of the user’s zone for today', () => {
    const moment = { now: Date.parse('2026-11-21T23:30:00Z'), zone: 'Europe/Paris' };
    expect(prepareReview(reviewContext({ moment })).today).toBe('2026-11-22');
  });

  it('asks the catalogue once for each name and link', () => {
    const asked: string[] = [];
    const byName = (text: string) => {
      asked.push(text);
      return matcher.byName(text);
    };
    const review = prepareReview(reviewContext({ matcher: { ...matcher, byName } }));
    const award = { slug: 'seo-ii', language: 'en' };
    const first = review.recognise('SEO II', award);
    expect(review.recognise('SEO II', award)).toBe(first);
    review.recognise('SEO II', null);
    review.recognise('SEO II', null);
    expect(asked).toEqual(['SEO II', 'SEO II']);
  });

  it('remembers dates by their order', () => {
    const review = prepareReview(reviewContext());
    const kinds = [
      review.readDate('01/02/2027', null),
      review.readDate('01/02/2027', 'day-first'),
      review.readDate('01/02/2027', 'month-first'),
    ];
    expect(kinds.map((read) => (read.kind === 'date' ? read.date.on : read.kind))).toEqual([
      'ambiguous',
      '2027-02-01',
      '2027-01-02',
    ]);
    expect(review.isEmail('a@x.example')).toBe(true);
  });
});
