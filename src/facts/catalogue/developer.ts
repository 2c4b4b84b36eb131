import type { CatalogueEntry } from '../../domain/certifications/catalogue.ts';
import { pages, stated } from './pages.ts';

/** Certifications for those who build on HubSpot. */
export const developerCertifications: readonly CatalogueEntry[] = [
  {
    id: 'cms-for-developers',
    name: { en: 'HubSpot CMS for Developers' },
    alsoCalled: [],
    slugs: ['hubspot-cms-for-developers'],
    kind: 'developer',
    practicum: stated(pages.cmsStudyGuide, true),
    track: stated(pages.examAddresses, 9171525),
    exam: {
      questions: stated(pages.cmsStudyGuide, 40),
      correctToPass: stated(pages.cmsStudyGuide, 30),
      limitMinutes: [stated(pages.cmsStudyGuide, 180)],
    },
    source: pages.examAddresses.source,
  },
  {
    id: 'cms-for-developers-ii',
    name: { en: 'HubSpot CMS for Developers II: Best Practices' },
    alsoCalled: [],
    slugs: ['hubspot-cms-for-developers-ii-best-practices'],
    kind: 'developer',
    track: stated(pages.examAddresses, 9146235),
    source: pages.examAddresses.source,
  },
  {
    id: 'integrating-with-hubspot-i',
    name: { en: 'Integrating With HubSpot I: Foundations' },
    alsoCalled: [],
    slugs: [],
    kind: 'developer',
    practicum: stated(pages.integratingPracticum, true),
    track: stated(pages.examAddresses, 9108788),
    exam: { passShare: stated(pages.integratingPracticum, 0.75) },
    source: pages.integratingPracticum.source,
  },
  {
    id: 'hubspot-design',
    name: { en: 'HubSpot Design' },
    alsoCalled: [],
    slugs: [],
    kind: 'developer',
    // Met on the page of 2018 only.
    mayBeRetired: true,
    exam: { limitMinutes: [stated(pages.examLengths2018, 90)] },
    source: pages.examLengths2018.source,
  },
];
