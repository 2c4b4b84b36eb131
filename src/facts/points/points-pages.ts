import type { SourcedFact } from '../../domain/certifications/catalogue.ts';

type Page = Omit<SourcedFact<unknown>, 'value'>;

/**
 * HubSpot's own pages that the rules of points rest on. The same address held different texts over the years, so a page
 * is an address and the time it was read as of. Where a copy bears no date, the year is that of the change it announces
 * or describes.
 */
export const pointsPages = {
  /** S1. Revenue counted for 12 months, before there were points. */
  faq2016: page('knowledge.hubspot.com/partner-user-guide/frequently-asked-questions', '2016-11-03'),
  /** S2 */
  faq2018: page('knowledge.hubspot.com/partner-user-guide/frequently-asked-questions', '2018-01-22'),
  /** S6. Announces the thresholds effective 18 July 2022. */
  tiers2022: page('www.hubspot.com/partners/partner-tiers', '2022'),
  /** S7 */
  dashboardRoadmap: page('www.hubspot.com/partner-news/roadmap-tiers-dashboard-2022', '2022-07-15'),
  /** S8. The footnotes, with the list of growth markets. */
  tierFootnotes2022: page('www.hubspot.com/partners/partner-tiers', '2022-08-12'),
  /** S15. Read in its editions of January 2023 to February 2024, which agree. */
  managedCredit: page('knowledge.hubspot.com/partner-tools/earn-managed-mrr-credit', '2024-02-07'),
  /** S9. Announces 27 February 2024. */
  sourcedMultiplier: page('www.hubspot.com/partners/how-tiers-work', '2024'),
  /** S20 */
  dashboardFebruary2025: page('knowledge.hubspot.com/account/view-and-manage-your-partner-dashboard', '2025-02-25'),
  /** S16. Announces 15 July 2025, so it was read shortly before. */
  tiersBeforeJuly2025: page('www.hubspot.com/partners/how-tiers-work', '2025'),
  /** S10. The text after 15 July 2025. */
  tiersAfterJuly2025: page('www.hubspot.com/partners/partner-tiers', '2025'),
  /** S22, in Portuguese. */
  dashboardSeptember2025: page('knowledge.hubspot.com/pt/account/view-and-manage-your-partner-dashboard', '2025-09-26'),
  /** S12, in German. */
  tiersJanuary2026: page('www.hubspot.de/partners/how-tiers-work', '2026-01-14'),
  /** S19, in Japanese. */
  tierMoves: page('www.hubspot.jp/partners/how-tiers-work', 'undated'),
  /** S13, in Japanese. */
  membership2026: page('www.hubspot.jp/2026-entry-and-tiers-policy-for-hubspot-solutions-partners', 'undated'),
} as const satisfies Record<string, Page>;

function page(address: string, date: string): Page {
  return { source: `https://${address}`, date, official: true };
}
