import type { SourcedFact } from '../../domain/certifications/catalogue.ts';

type Page = Omit<SourcedFact<unknown>, 'value'>;

/** The pages the catalogue rests on. A page of a private person is described instead of named. */
export const pages = {
  /** S28 */
  certificationFaq: {
    source: 'knowledge.hubspot.com/fr/resources/hubspot-academy-certification-frequently-asked-questions',
    date: '2023-05-26',
    official: true,
  },
  /** S46. Recent exams are described as longer, so these limits are kept as history, not as today's word. */
  examLengths2018: {
    source: 'knowledge.hubspot.com/articles/kcs_article/resources/how-long-are-the-certification-exams',
    date: '2018-05-23',
    official: true,
  },
  /** S53, of the HubSpot Marketing Software era, before 2018. */
  oldCertificationFaq: {
    source: 'academy.hubspot.com/hubspot-certification-faq',
    date: 'undated',
    official: true,
  },
  /** S42 */
  contextualMarketingFaq: {
    source: 'academy.hubspot.com/contextual-marketing-certification-faq',
    date: 'undated',
    official: true,
  },
  /** S44. A repository of HubSpot Academy itself. */
  integratingPracticum: {
    source: 'GitHub: HubSpot-Academy/integrating-with-hubspot-i-foundations-practicum README.md',
    date: 'undated',
    official: true,
  },
  /** S40 */
  examAddresses: { source: 'Public list of exam addresses on GitHub', date: '2025', official: false },
  /** S43 */
  cmsStudyGuide: {
    source: 'Study guide for HubSpot CMS for Developers, copied on GitHub',
    date: 'undated',
    official: false,
  },
  /** S41, of low trust. */
  emailExamArticle: {
    source: 'eatsip365.com/hubspot-email-marketing-certification-exam-length',
    date: '2026',
    official: false,
  },
  /** S49 */
  digitalMarketingCertificate: {
    source: 'A Digital Marketing certificate dated 12 May 2026, valid until June 2027, in a public GitHub file',
    date: '2026',
    official: false,
  },
  /** S45 */
  agencyBadgeList: {
    source: "A partner agency's certification list in a public GitHub file",
    date: 'undated',
    official: false,
  },
  /** S47 */
  achievementLinks: {
    source: 'Achievement links in public portfolios, 2020 to October 2026',
    date: '2026-10',
    official: false,
  },
} as const satisfies Record<string, Page>;

/** A value with the page that states it. */
export function stated<Value>(page: Page, value: Value): SourcedFact<Value> {
  return { value, ...page };
}
