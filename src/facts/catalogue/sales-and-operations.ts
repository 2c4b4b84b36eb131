import type { CatalogueEntry } from '../../domain/certifications/catalogue.ts';
import { pages, stated } from './pages.ts';

/** Certifications on selling and on running the business behind it: topical too, kept apart for length. */
export const salesAndOperationsCertifications: readonly CatalogueEntry[] = [
  {
    id: 'inbound-sales',
    name: { en: 'Inbound Sales' },
    alsoCalled: ['Inbound Sales Certified'],
    slugs: ['inbound-sales'],
    kind: 'topical',
    exam: { limitMinutes: [stated(pages.examLengths2018, 75)] },
    source: pages.achievementLinks.source,
  },
  {
    id: 'frictionless-sales',
    name: { en: 'Frictionless Sales' },
    alsoCalled: [],
    slugs: [],
    kind: 'topical',
    track: stated(pages.examAddresses, 9147503),
    source: pages.examAddresses.source,
  },
  {
    id: 'sales-enablement',
    name: { en: 'Sales Enablement' },
    alsoCalled: [],
    slugs: [],
    kind: 'topical',
    track: stated(pages.examAddresses, 9206662),
    source: pages.examAddresses.source,
  },
  {
    id: 'sales-management',
    name: { en: 'Sales Management' },
    alsoCalled: ['Sales Management Certification'],
    slugs: [],
    kind: 'topical',
    track: stated(pages.examAddresses, 9206655),
    source: pages.examAddresses.source,
  },
  {
    id: 'revenue-operations',
    name: { en: 'Revenue Operations' },
    alsoCalled: ['HubSpot Revenue Operations Certified'],
    slugs: ['revenue-operations', 'hubspot-revenue-operations-certified'],
    kind: 'topical',
    track: stated(pages.examAddresses, 9219099),
    // No validityMonths: the one certificate seen (S50) shows an expiry of 27 September 2028 but no issue date. About 25
    // months is only a guess from the day its holder handled it.
    source: pages.examAddresses.source,
  },
];
