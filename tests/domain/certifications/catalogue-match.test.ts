import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CatalogueEntry } from '../../../src/domain/certifications/catalogue.ts';
import { type CatalogueMatch, createCatalogueMatcher } from '../../../src/domain/certifications/catalogue-match.ts';
import { nameKey } from '../../../src/domain/certifications/name-key.ts';
import { catalogue } from '../../../src/facts/catalogue.ts';

const matcher = createCatalogueMatcher(catalogue);

function told(match: CatalogueMatch): string {
  if (match.kind === 'none') return 'none';
  if (match.kind === 'ambiguous') return `ambiguous ${match.entries.map(({ id }) => id).join(' ')}`;
  return `${match.kind} ${match.entry.id}`;
}

const namesOf = ({ name, alsoCalled }: CatalogueEntry) => [
  name.en,
  ...(name.fr === undefined ? [] : [name.fr]),
  ...alsoCalled,
];
const allNames = catalogue.flatMap((entry) => namesOf(entry).map((name) => [name, entry.id] as const));
const allKeys = new Set(allNames.map(([name]) => nameKey(name)));
const allSlugs = catalogue.flatMap((entry) => entry.slugs.map((slug) => [slug, entry.id] as const));

describe('byName', () => {
  it.each([
    // From badges, profiles, exports and spreadsheets as people paste them.
    ['HubSpot Reporting', 'exact reporting'],
    ['Marketing Hub de HubSpot ', 'exact marketing-hub-software'],
    ['HubSpot Marketing Software', 'exact marketing-hub-software'],
    ['Certification au logiciel Service Hub', 'exact service-hub-software'],
    ['Revenue Operations Certified', 'exact revenue-operations'],
    ['HubSpot CMS for Developers', 'exact cms-for-developers'],
    ['Contextual Marketing', 'exact contextual-marketing'],
    ['Digital Marketing', 'exact digital-marketing'],
    ['HubSpot Solutions Partner', 'exact solutions-partner'],
    ['Inbound Sales', 'exact inbound-sales'],
    ['Inbound Marketing', 'exact inbound-marketing'],
    ['Email Marketing Cerified', 'exact email-marketing'],
    ['HubSpot SEO II Certified', 'exact seo-ii'],
    ['Social Media Marketing Certification', 'exact social-media-marketing'],
    ['Inbound', 'exact inbound'],
    ['Certification pour les agences partenaires', 'exact solutions-partner'],
    ['Sales Hub de HubSpot', 'exact sales-hub-software'],
    ['SEO', 'exact seo'],
    ['Marketing digital', 'exact digital-marketing'],
    ['Certification pour le logiciel Marketing Hub', 'exact marketing-hub-software'],
    ['HubSpot_Reporting_Certified_v2.pdf', 'exact reporting'],
    ['Inbound_Sales_Certified_v2', 'exact inbound-sales'],
    ['Certificación del software de ventas de HubSpot', 'exact sales-hub-software'],
    // One certification beside another of nearly the same name.
    ['SEO II', 'exact seo-ii'],
    ['Social Media Marketing II', 'exact social-media-marketing-ii'],
    ['Social Media Marketing Certification II', 'exact social-media-marketing-ii'],
    ['Inbound Marketing Optimization', 'exact inbound-marketing-optimization'],
    ['Email Marketing Software', 'exact email-marketing-software'],
    ['Marketing Hub', 'exact marketing-hub-software'],
    ['Marketing Hub Implementation', 'exact marketing-hub-implementation'],
    ['Implementation du Marketing Hub', 'exact marketing-hub-implementation'],
    ['CMS for Developers', 'exact cms-for-developers'],
    ['CMS for Developers II', 'exact cms-for-developers-ii'],
    ['Sales Hub Software', 'exact sales-hub-software'],
    ['Sales Management', 'exact sales-management'],
    ['Digital Advertising', 'exact digital-advertising'],
    ['Objectives Based Onboarding', 'exact objectives-based-onboarding'],
    ['Integrating with HubSpot I', 'exact integrating-with-hubspot-i'],
    // A subtitle cut or a slip in the name itself: worth a look.
    ['Digital Advertising Certification: Develop a Winning Online Advertising Strategy', 'likely digital-advertising'],
    ['Inbound Marketing Certification Course: Get Certified', 'likely inbound-marketing'],
    ['HubSpot CMS for Developers II: An Invented Subtitle', 'likely cms-for-developers-ii'],
    ['Digital Advertisng Certification: Develop a Strategy', 'likely digital-advertising'],
    ['Inbound Marketting', 'likely inbound-marketing'],
    ['Inbond Certified', 'likely inbound'],
    ['Inbound Marketing Optimisation', 'likely inbound-marketing-optimization'],
    ['EmailMarketing', 'likely email-marketing'],
    ['CMS for Developpers II', 'likely cms-for-developers-ii'],
    ['Solution Partner', 'likely solutions-partner'],
    ['Data Integration', 'likely data-integrations'],
    // Others' certifications, and ones we have not read of.
    ['Site Reliability Engineering Foundation', 'none'],
    ['AWS Certified Cloud Practitioner', 'none'],
    ['Google Ads Search Certification', 'none'],
    ['Google Digital Marketing Certification', 'none'],
    ['Digital Marketing (Google)', 'none'],
    ['Salesforce Certified Administrator', 'none'],
    ['SEO III', 'none'],
    ['SEO 2', 'none'],
    ['SEA', 'none'],
    ['SEO: Part II', 'none'],
    ['Outbound Sales', 'none'],
    ['Video Marketing', 'none'],
    ['Operations Hub Software', 'none'],
    ['Content Hub', 'none'],
    ['Integrating With HubSpot II: Foundations', 'none'],
    ['Inbound, Inbound Sales', 'none'],
    ['HubSpot Academy', 'none'],
    ['', 'none'],
    ['🏆', 'none'],
    ['تسويق المحتوى', 'none'],
    ['\u202bInbound\u202c', 'exact inbound'],
    ['🏆 SEO II 🏆', 'exact seo-ii'],
  ])('%j is %s', (text, expected) => {
    expect(told(matcher.byName(text))).toBe(expected);
    // Asked again, it answers from memory.
    expect(told(matcher.byName(text))).toBe(expected);
  });

  it.each(allNames)('knows %j as %s', (name, id) => {
    expect(told(matcher.byName(name))).toBe(`exact ${id}`);
  });

  const inner = fc.constantFrom(
    (name: string) => name,
    (name: string) => `HubSpot ${name}`,
    (name: string) => `${name} Certified`,
    (name: string) => `${name} Cerified`,
    (name: string) => `${name} Certifed`,
    (name: string) => `${name} Certification`,
    (name: string) => `${name} Certification Course`,
    (name: string) => `${name} Badge`,
    (name: string) => `${name} (HubSpot Academy)`,
    (name: string) => `Certified in ${name}`,
    (name: string) => `Certifié(e) en ${name}`,
    (name: string) => `Certifiée en ${name}`,
    (name: string) => `${name}_v2`,
  );
  const outer = fc.constantFrom(
    (name: string) => name,
    (name: string) => name.toUpperCase(),
    (name: string) => name.toLowerCase(),
    (name: string) => name.replaceAll(' ', '\u00a0 '),
    (name: string) => name.replaceAll(' ', '_'),
    (name: string) => `\ufeff\u200b  ${name}\u200b\t`,
    (name: string) => name.normalize('NFD'),
    (name: string) => name.normalize('NFD').replace(/\p{M}/gu, ''),
  );

  it('knows every name under any decoration', () => {
    fc.assert(
      fc.property(fc.constantFrom(...allNames), inner, outer, ([name, id], decorate, write) => {
        expect(told(matcher.byName(write(decorate(name))))).toBe(`exact ${id}`);
      }),
      { numRuns: 2000 },
    );
  });

  it('finds a product as "logiciel"', () => {
    for (const entry of catalogue.filter(({ kind }) => kind === 'product')) {
      expect(told(matcher.byName(`Certification au logiciel ${entry.name.en}`))).toBe(`exact ${entry.id}`);
    }
  });

  it('finds every name in front of a subtitle', () => {
    const subtitle = fc.constantFrom('Grow Better', 'Learn the Basics: Again', 'Skiing and more', 'ou pas');
    fc.assert(
      fc.property(fc.constantFrom(...allNames), subtitle, ([name, id], words) => {
        expect(told(matcher.byName(`${name} Certification Course: ${words}`))).toBe(`likely ${id}`);
      }),
    );
  });

  it('never takes one slip in one certification for another certification', () => {
    const slip = fc.record({
      place: fc.nat(),
      letter: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
      keep: fc.boolean(),
      drop: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.constantFrom(...allNames), slip, ([name, id], { place, letter, keep, drop }) => {
        const key = nameKey(name);
        const at = place % key.length;
        const misspelt = `${key.slice(0, at)}${drop ? '' : letter}${key.slice(keep && !drop ? at : at + 1)}`;
        const match = matcher.byName(misspelt);
        // A slip that makes another name of the list word for word is that other name.
        if (!allKeys.has(nameKey(misspelt))) expect(['none', `exact ${id}`, `likely ${id}`]).toContain(told(match));
      }),
      { numRuns: 3000 },
    );
  });

  it('repairs a doubled letter in any long word', () => {
    for (const [name, id] of allNames) {
      const word = nameKey(name)
        .split(' ')
        .find(({ length }) => length >= 8);
      if (word === undefined) continue;
      const misspelt = nameKey(name).replace(word, `${word.slice(0, 4)}${word[3]}${word.slice(4)}`);
      expect(told(matcher.byName(misspelt))).toBe(`likely ${id}`);
    }
  });

  it.each([
    ['blanks', ' '],
    ['letters', 'a'],
    ['colons', ':'],
    ['words', 'seo '],
    ['emoji', '🏆'],
    ['right-to-left marks', '\u202e'],
    ['ligatures', 'ﷺ'],
  ])('answers none to 100,000 characters of %s', (_, unit) => {
    const text = `x${unit.repeat(100_000 / unit.length)}SEO`;
    expect(told(matcher.byName(text))).toBe('none');
    expect(told(matcher.bySlug(text))).toBe('none');
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(['exact', 'likely', 'ambiguous', 'none']).toContain(matcher.byName(text).kind);
        expect(['exact', 'none']).toContain(matcher.bySlug(text).kind);
      }),
    );
  });
});

describe('bySlug', () => {
  it.each(allSlugs)('knows %j as %s', (slug, id) => {
    expect(told(matcher.bySlug(slug))).toBe(`exact ${id}`);
  });

  it.each([
    '-certified',
    '-certification',
    '-certification-course',
    '?utm_source=linkedin',
    '/',
    '#top',
    '-certified?a=1&b=2',
  ])('knows every slug with %j behind it', (tail) => {
    for (const [slug, id] of allSlugs) expect(told(matcher.bySlug(`${slug}${tail}`))).toBe(`exact ${id}`);
  });

  it.each([
    ['social-media-marketing-certification-course', 'exact social-media-marketing'],
    ['social-media-marketing', 'exact social-media-marketing'],
    ['SEO-II', 'exact seo-ii'],
    ['seo-ii-certified', 'exact seo-ii'],
    ['sales-hub-de-hubspot', 'exact sales-hub-software'],
    ['hubspot-sales-hub-software?utm_source=linkedin', 'exact sales-hub-software'],
    ['certification-au-logiciel-service-hub', 'exact service-hub-software'],
    ['certifiee-en-marketing-digital', 'exact digital-marketing'],
    ['sales-enablement', 'exact sales-enablement'],
    ['seo-iii', 'none'],
    // An address is not typed by hand, so nothing in it is repaired.
    ['inbound-marketting', 'none'],
    ['cloud-practitioner', 'none'],
    ['', 'none'],
    ['?utm_source=seo', 'none'],
  ])('%j is %s', (slug, expected) => {
    expect(told(matcher.bySlug(slug))).toBe(expected);
  });
});

describe('a catalogue with two entries in reach', () => {
  const entry = (id: string, name: string): CatalogueEntry => ({
    id,
    name: { en: name },
    alsoCalled: [],
    slugs: [],
    kind: 'topical',
    source: 'invented',
  });
  const close = createCatalogueMatcher([
    entry('hand', 'Hand Weaving'),
    entry('band', 'Band Weaving'),
    entry('one', 'Dyeing'),
    entry('two', 'Dyeing Certified'),
  ]);

  it.each([
    ['Hand Weaving', 'exact hand'],
    ['Land Weaving', 'ambiguous hand band'],
    ['Dyeing', 'ambiguous one two'],
    ['Dyeing: Basics', 'ambiguous one two'],
    ['Spinning', 'none'],
  ])('%j is %s', (text, expected) => {
    expect(told(close.byName(text))).toBe(expected);
  });

  it('finds nothing in an empty catalogue', () => {
    expect(told(createCatalogueMatcher([]).byName('SEO'))).toBe('none');
  });

  it('still answers right after more names than it remembers', () => {
    for (let number = 0; number < 10_001; number += 1) close.byName(`Hand ${number}`);
    expect(told(close.byName('Hand Weaving'))).toBe('exact hand');
  });
});
