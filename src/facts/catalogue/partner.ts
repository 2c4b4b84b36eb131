import type { CatalogueEntry } from '../../domain/certifications/catalogue.ts';
import { pages, stated } from './pages.ts';

/** Certifications open to solutions partners only, for certain or in all likelihood. */
export const partnerCertifications: readonly CatalogueEntry[] = [
  {
    id: 'solutions-partner',
    name: { en: 'HubSpot Solutions Partner', fr: 'Certification pour les agences partenaires' },
    alsoCalled: ['Solutions Partner Certification', 'Agency Partner', 'Agency Partner Certification'],
    slugs: ['hubspot-solutions-partner'],
    kind: 'partner',
    prerequisites: stated(pages.certificationFaq, ['marketing-hub-software']),
    // Stated of its predecessor, Agency Partner.
    exam: { limitMinutes: [stated(pages.examLengths2018, 120)] },
    source: pages.certificationFaq.source,
  },
  {
    id: 'platform-consulting',
    name: { en: 'Platform Consulting', fr: 'Platform Consulting' },
    alsoCalled: [],
    slugs: ['platform-consulting'],
    kind: 'partner',
    kindIsProbable: true,
    source: pages.agencyBadgeList.source,
  },
  {
    id: 'marketing-hub-implementation',
    name: { en: 'Marketing Hub Implementation', fr: 'Implémentation du Marketing Hub' },
    alsoCalled: [],
    slugs: ['implementation-du-marketing-hub'],
    kind: 'partner',
    kindIsProbable: true,
    source: pages.agencyBadgeList.source,
  },
  {
    id: 'sales-hub-implementation',
    name: { en: 'Sales Hub Implementation', fr: 'Implémentation du Sales Hub' },
    alsoCalled: [],
    slugs: ['implementation-du-sales-hub'],
    kind: 'partner',
    kindIsProbable: true,
    source: pages.agencyBadgeList.source,
  },
  {
    id: 'objectives-based-onboarding',
    name: { en: 'Objectives-Based Onboarding' },
    alsoCalled: [],
    slugs: [],
    kind: 'partner',
    kindIsProbable: true,
    source: pages.agencyBadgeList.source,
  },
  {
    id: 'data-integrations',
    name: { en: 'Data Integrations' },
    alsoCalled: [],
    slugs: [],
    kind: 'partner',
    kindIsProbable: true,
    source: pages.agencyBadgeList.source,
  },
  {
    id: 'salesforce-integration',
    name: { en: 'Salesforce Integration' },
    alsoCalled: [],
    slugs: [],
    kind: 'partner',
    kindIsProbable: true,
    source: pages.agencyBadgeList.source,
  },
];
