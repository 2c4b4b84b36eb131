import type { SourcedFact } from '../certifications/catalogue.ts';

/** The rules of the Solutions Partner Program that decisions rest on. The values live in `src/facts/partner-rules.ts`. */
export interface PartnerRules {
  /** Days of the year on which tiers are re-evaluated; only then can one be lowered. */
  readonly tierReviewDays: SourcedFact<readonly MonthDay[]>;
  /** Catalogue key of the certification that must be valid for any tier. */
  readonly tierCertification: SourcedFact<string>;
  /** Every page that asks for it, the dated ones first, oldest first. */
  readonly tierCertificationPages: readonly SourcedFact<string>[];
  /** Slug in the achievement links of that certification, by which it is known which one is meant. */
  readonly tierCertificationSlug: SourcedFact<string>;
  /** What it means when that certification is expired on a review day. */
  readonly expiredAtReview: SourcedFact<ReviewConsequence>;
}

/** A day of every year. */
export interface MonthDay {
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** `subject-to-downgrade`: the tier may be lowered; HubSpot does not say that it always is, nor to which. */
export type ReviewConsequence = 'subject-to-downgrade';
