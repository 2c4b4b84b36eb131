import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastTierReview, nextTierReview, tierReviewAtRisk } from '../../../src/domain/reminders/tier-review.ts';
import { addDays, type CalendarDate, dayOf, daysBetween } from '../../../src/domain/time.ts';
import { PARTNER_RULES } from '../../../src/facts/partner-rules.ts';
import { inMonth, onDay, sampleCertification } from '../../fixtures/academy-samples.ts';

const REVIEWS = PARTNER_RULES.tierReviewDays.value;
const LEAP = [{ month: 2, day: 29 }];

const days = fc.integer({ min: 0, max: 18_000 }).map((offset) => addDays('2010-01-01', offset));

describe('nextTierReview and lastTierReview', () => {
  it.each([
    ['2026-11-22', '2026-07-15', '2027-01-15'],
    ['2027-01-14', '2026-07-15', '2027-01-15'],
    ['2027-01-15', '2027-01-15', '2027-07-15'],
    ['2027-01-16', '2027-01-15', '2027-07-15'],
    ['2027-07-15', '2027-07-15', '2028-01-15'],
    ['2027-12-31', '2027-07-15', '2028-01-15'],
    ['2028-01-01', '2027-07-15', '2028-01-15'],
    ['2028-02-29', '2028-01-15', '2028-07-15'],
    ['2056-08-01', '2056-07-15', '2057-01-15'],
  ])('stand on either side of %s', (today, last, next) => {
    expect(lastTierReview(today, REVIEWS)).toBe(last);
    expect(nextTierReview(today, REVIEWS)).toBe(next);
    expect([lastTierReview(today, REVIEWS.toReversed()), nextTierReview(today, REVIEWS.toReversed())]).toEqual([
      last,
      next,
    ]);
  });

  it('go by the user’s own day', () => {
    const now = Date.parse('2027-01-15T00:30Z');
    const reviewed = ['America/New_York', 'America/St_Johns', 'Europe/Paris', 'Asia/Kolkata', 'Pacific/Apia'].map(
      (zone) => nextTierReview(dayOf({ now, zone }), REVIEWS),
    );
    expect(reviewed).toEqual(['2027-01-15', '2027-01-15', '2027-07-15', '2027-07-15', '2027-07-15']);
  });

  it.each([
    ['2027-02-27', '2027-02-28'],
    ['2027-02-28', '2028-02-29'],
    ['2028-02-28', '2028-02-29'],
    ['2028-02-29', '2029-02-28'],
  ])('put one of 29 February on the last day of the month: after %s', (after, next) => {
    expect(nextTierReview(after, LEAP)).toBe(next);
  });

  it('need a review day', () => {
    expect(() => nextTierReview('2026-11-22', [])).toThrow(RangeError);
    expect(() => lastTierReview('2026-11-22', [])).toThrow(RangeError);
  });

  it('leave no review between them', () => {
    const plans = fc.array(
      fc.record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) }),
      {
        minLength: 1,
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(days, plans, (today, reviewDays) => {
        const last = lastTierReview(today, reviewDays);
        const next = nextTierReview(today, reviewDays);
        expect(last <= today && today < next).toBe(true);
        expect(daysBetween(last, next)).toBeLessThanOrEqual(366);
        const isReview = (day: string) =>
          reviewDays.some(({ month, day: of }) => Number(day.slice(5, 7)) === month && Number(day.slice(8)) === of);
        const between = Array.from({ length: daysBetween(last, next) - 1 }, (_, step) => addDays(last, step + 1));
        expect([last, next].every(isReview)).toBe(true);
        expect(between.some(isReview)).toBe(false);
      }),
    );
  });
});

describe('tierReviewAtRisk', () => {
  const partner = (expires: CalendarDate | null) => sampleCertification({ catalogueId: 'solutions-partner', expires });

  it.each<[string, CalendarDate, string, string]>([
    ['expires before a review', onDay('2027-01-10'), '2026-11-22', '2027-01-15'],
    ['expires on the eve', onDay('2027-01-14'), '2026-11-22', '2027-01-15'],
    ['is valid through a review day', onDay('2027-01-15'), '2026-11-22', '2027-07-15'],
    ['expires the day after', onDay('2027-01-16'), '2026-11-22', '2027-07-15'],
    ['expires years ahead', onDay('2029-08-01'), '2026-11-22', '2030-01-15'],
    ['expires on a leap day', onDay('2028-02-29'), '2026-11-22', '2028-07-15'],
    ['expires in thirty years', onDay('2056-12-31'), '2026-11-22', '2057-01-15'],
    ['has expired, before the next review', onDay('2026-09-01'), '2026-11-22', '2027-01-15'],
    ['has expired long ago', onDay('2020-09-01'), '2026-11-22', '2027-01-15'],
    ['has expired, on a review day', onDay('2026-12-01'), '2027-01-15', '2027-07-15'],
    ['has expired, the day before', onDay('2026-12-01'), '2027-01-14', '2027-01-15'],
    ['expires in a month without review', inMonth('2026-12'), '2026-11-22', '2027-01-15'],
    ['may expire before the review of its month', inMonth('2027-01'), '2026-11-22', '2027-01-15'],
    ['may have expired before the review of its month', inMonth('2027-01'), '2027-01-10', '2027-01-15'],
    ['may or may not have passed the review of its month', inMonth('2027-01'), '2027-01-15', '2027-07-15'],
    ['expires in the month after a review', inMonth('2027-02'), '2026-11-22', '2027-07-15'],
  ])('of one that %s', (_, expires, today, review) => {
    expect(tierReviewAtRisk(partner(expires), today, PARTNER_RULES)).toBe(review);
  });

  it.each([
    ['another certification', sampleCertification({ expires: onDay('2027-01-10') })],
    ['one outside the catalogue', sampleCertification({ catalogueId: null, expires: onDay('2027-01-10') })],
    ['one without expiry', partner(null)],
    ['a deleted one', { ...partner(onDay('2027-01-10')), deletedAt: 1 }],
  ])('is none for %s', (_, certification) => {
    expect(tierReviewAtRisk(certification, '2026-11-22', PARTNER_RULES)).toBeNull();
  });

  it('is the first review to come after its last day, and stands until a review has passed', () => {
    fc.assert(
      fc.property(days, days, (expiry, today) => {
        const certification = partner(onDay(expiry));
        const review = tierReviewAtRisk(certification, today, PARTNER_RULES) ?? '';
        expect(review > expiry && review > today).toBe(true);
        expect(lastTierReview(review, REVIEWS)).toBe(review);
        const before = lastTierReview(addDays(review, -1), REVIEWS);
        expect(before <= expiry || before <= today).toBe(true);
        const keyed = tierReviewAtRisk(certification, lastTierReview(today, REVIEWS), PARTNER_RULES);
        expect(keyed).toBe(review);
      }),
    );
  });

  it('never names for a month a later review than for any of its days', () => {
    fc.assert(
      fc.property(days, days, (expiry, today) => {
        const month = tierReviewAtRisk(partner(inMonth(expiry.slice(0, 7))), today, PARTNER_RULES) ?? '';
        const day = tierReviewAtRisk(partner(onDay(expiry)), today, PARTNER_RULES) ?? '';
        expect(month <= day).toBe(true);
      }),
    );
  });
});
