import { describe, expect, it } from 'vitest';
import type { CatalogueEntry } from '../../../src/domain/certifications/catalogue.ts';
import { indexNames, indexSlugs } from '../../../src/domain/certifications/name-index.ts';

const entry = (id: string, more: Partial<CatalogueEntry> = {}): CatalogueEntry => ({
  id,
  name: { en: id },
  alsoCalled: [],
  slugs: [],
  kind: 'topical',
  source: 'invented',
  ...more,
});

const idsOf = (index: ReturnType<typeof indexNames>) =>
  Object.fromEntries([...index].map(([text, entries]) => [text, entries.map(({ id }) => id)]));

describe('indexNames', () => {
  it('holds every name, every slug, and what is before a colon', () => {
    const index = indexNames([
      entry('one', {
        name: { en: 'Weaving I: Looms', fr: 'Tissage' },
        alsoCalled: ['Old Weaving'],
        slugs: ['certified-weaver'],
      }),
    ]);
    expect(idsOf(index)).toEqual({
      'weaving i looms': ['one'],
      tissage: ['one'],
      'old weaving': ['one'],
      weaver: ['one'],
      'weaving i': ['one'],
    });
  });

  it('lets a product be called software', () => {
    expect(idsOf(indexNames([entry('Looms', { kind: 'product' })]))).toEqual({
      looms: ['Looms'],
      'looms software': ['Looms'],
    });
  });

  it('leaves a key to the entry that has it by a name of its own', () => {
    const index = indexNames([
      entry('Looms', { kind: 'product' }),
      entry('Weaving: II'),
      entry('Weaving'),
      entry('Looms Software'),
    ]);
    expect(idsOf(index)).toEqual({
      looms: ['Looms'],
      'weaving ii': ['Weaving: II'],
      weaving: ['Weaving'],
      'looms software': ['Looms Software'],
    });
  });

  it('keeps all entries that share a key and none for an empty key', () => {
    const index = indexNames([entry('Weaving'), entry('Weaving Certified'), entry('HubSpot')]);
    expect(idsOf(index)).toEqual({ weaving: ['Weaving', 'Weaving Certified'] });
  });
});

describe('indexSlugs', () => {
  it('holds every slug as it was seen', () => {
    const index = indexSlugs([entry('one', { slugs: ['weaving-certified', 'tissage'] }), entry('two')]);
    expect(idsOf(index)).toEqual({ 'weaving-certified': ['one'], tissage: ['one'] });
  });
});
