import type { SourcedFact } from '../domain/certifications/catalogue.ts';
import type { PartnerRules } from '../domain/partner/partner-rules.ts';

type Page = Pick<SourcedFact<unknown>, 'source' | 'date' | 'official'>;

/** Read in its Japanese edition, of the time of tier points. */
const HOW_TIERS_WORK: Page = {
  source: 'https://www.hubspot.jp/partners/how-tiers-work',
  date: 'undated',
  official: true,
};

const DASHBOARD_2025: Page = {
  source: 'https://knowledge.hubspot.com/account/view-and-manage-your-partner-dashboard',
  date: '2025-02-25',
  official: true,
};

/** Of a beta. */
const TIER_POINTS_2022: Page = {
  source: 'https://knowledge.hubspot.com/account/review-your-partner-tier-points',
  date: '2022-06-27',
  official: true,
};

const BADGE_LINK: Page = { source: 'A badge link in a public GitHub file', date: 'undated', official: false };

/** The entry of the catalogue for "HubSpot Solutions Partner". */
const SOLUTIONS_PARTNER = 'solutions-partner';

/** What HubSpot's pages say about the re-evaluation of partner tiers and the certification they require. */
export const PARTNER_RULES: PartnerRules = {
  tierReviewDays: {
    value: [
      { month: 1, day: 15 },
      { month: 7, day: 15 },
    ],
    ...HOW_TIERS_WORK,
  },
  tierCertification: { value: SOLUTIONS_PARTNER, ...DASHBOARD_2025 },
  tierCertificationPages: [
    { value: SOLUTIONS_PARTNER, ...TIER_POINTS_2022 },
    { value: SOLUTIONS_PARTNER, ...DASHBOARD_2025 },
    { value: SOLUTIONS_PARTNER, ...HOW_TIERS_WORK },
  ],
  // The pages name the certification only in words; that it is the one of this slug is a third party's evidence.
  tierCertificationSlug: { value: 'hubspot-solutions-partner', ...BADGE_LINK },
  expiredAtReview: { value: 'subject-to-downgrade', ...HOW_TIERS_WORK },
};
