import type { Certification } from '../certifications/certification.ts';
import type { MonthDay, PartnerRules } from '../partner/partner-rules.ts';
import type { DayText } from '../time.ts';

/** The first review day strictly after a day. At least one review day must be given. */
export function nextTierReview(after: DayText, reviewDays: readonly MonthDay[]): DayText {
  return sure(reviewsAround(after, reviewDays).find((review) => review > after));
}

/** The latest review day at or before a day. At least one review day must be given. */
export function lastTierReview(today: DayText, reviewDays: readonly MonthDay[]): DayText {
  return sure(reviewsAround(today, reviewDays).findLast((review) => review <= today));
}

/**
 * The first tier re-evaluation (15 January and 15 July, S19, undated) at which a certification that every tier requires
 * (S20, 25 February 2025) is expired unless it is renewed before; of those that are still to come, a review of today being
 * over. Null for any other certification, a deleted one and one without expiry.
 *
 * It counts as valid through the whole of its expiry day, so a review on that very day is passed. A month that is all we
 * know of the expiry may mean any of its days: a review later than its first day is named, the safe side, and the one
 * after it once that is over. `today` matters only through `lastTierReview(today)`. How many people of a partner must
 * hold the certification is not published, so every holder's is looked at by itself.
 */
export function tierReviewAtRisk(
  { catalogueId, expires, deletedAt }: Pick<Certification, 'catalogueId' | 'expires' | 'deletedAt'>,
  today: DayText,
  { tierReviewDays, tierCertification }: Pick<PartnerRules, 'tierReviewDays' | 'tierCertification'>,
): DayText | null {
  if (catalogueId !== tierCertification.value || expires === null || deletedAt !== null) return null;
  const last = lastTierReview(today, tierReviewDays.value);
  const stillToLapse = expires.on > last;
  return nextTierReview(stillToLapse ? expires.on : last, tierReviewDays.value);
}

/** The reviews of the year of a day and of the years beside it, in order. */
function reviewsAround(day: DayText, reviewDays: readonly MonthDay[]): readonly DayText[] {
  const { year } = Temporal.PlainDate.from(day);
  return [year - 1, year, year + 1].flatMap((each) => reviewsOf(each, reviewDays)).sort();
}

/** A review on 29 February is on the 28th where there is none. */
function reviewsOf(year: number, reviewDays: readonly MonthDay[]): readonly DayText[] {
  return reviewDays.map(({ month, day }) => Temporal.PlainDate.from({ year, month, day }).toString());
}

function sure(review: DayText | undefined): DayText {
  if (review === undefined) throw new RangeError('no review days');
  return review;
}
