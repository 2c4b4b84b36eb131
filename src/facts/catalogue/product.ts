import type { CatalogueEntry } from '../../domain/certifications/catalogue.ts';
import { pages, stated } from './pages.ts';

/** Certifications on the use of a HubSpot product. */
export const productCertifications: readonly CatalogueEntry[] = [
  {
    id: 'marketing-hub-software',
    name: { en: 'HubSpot Marketing Hub Software', fr: 'Marketing Hub de HubSpot' },
    alsoCalled: [
      'Marketing Hub Software',
      'HubSpot Marketing Software',
      'Certification pour le logiciel Marketing Hub',
    ],
    slugs: ['hubspot-marketing-hub-software', 'hubspot-marketing-software', 'marketing-hub-de-hubspot'],
    kind: 'product',
    // Stated of its predecessor, HubSpot Marketing Software.
    practicum: stated(pages.oldCertificationFaq, true),
    track: stated(pages.examAddresses, 9219692),
    exam: { limitMinutes: [stated(pages.examLengths2018, 120)] },
    source: pages.achievementLinks.source,
  },
  {
    id: 'sales-hub-software',
    name: { en: 'HubSpot Sales Hub Software', fr: 'Sales Hub de HubSpot' },
    alsoCalled: ['Sales Hub Software', 'HubSpot Sales Software'],
    slugs: ['hubspot-sales-hub-software', 'sales-hub-de-hubspot', 'certificacion-del-software-de-ventas-de-hubspot'],
    kind: 'product',
    track: stated(pages.examAddresses, 9147486),
    exam: { limitMinutes: [stated(pages.examLengths2018, 75)] },
    source: pages.achievementLinks.source,
  },
  {
    id: 'service-hub-software',
    name: { en: 'Service Hub Software', fr: 'Certification au logiciel Service Hub' },
    alsoCalled: [],
    slugs: ['certification-au-logiciel-service-hub'],
    kind: 'product',
    track: stated(pages.examAddresses, 9148739),
    source: pages.examAddresses.source,
  },
  {
    id: 'content-hub-for-marketers',
    name: { en: 'HubSpot Content Hub for Marketers' },
    alsoCalled: [],
    slugs: [],
    kind: 'product',
    track: stated(pages.examAddresses, 9206068),
    source: pages.examAddresses.source,
  },
  {
    id: 'reporting',
    name: { en: 'HubSpot Reporting', fr: 'HubSpot Reporting' },
    alsoCalled: [],
    slugs: ['hubspot-reporting', 'hubspot-reporting-certified'],
    kind: 'product',
    track: stated(pages.examAddresses, 9181275),
    source: pages.examAddresses.source,
  },
  {
    id: 'email-marketing-software',
    name: { en: 'Email Marketing Software' },
    alsoCalled: [],
    slugs: [],
    kind: 'product',
    track: stated(pages.examAddresses, 9219097),
    source: pages.examAddresses.source,
  },
];
