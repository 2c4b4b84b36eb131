import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod/mini';
import { catalogueEntrySchema } from '../../../src/domain/certifications/catalogue.schema.ts';
import type { CatalogueEntry } from '../../../src/domain/certifications/catalogue.ts';

const fact = { value: 90, source: 'example page', date: '2018-05-23', official: true };
const plain = {
  id: 'weaving',
  name: { en: 'Weaving' },
  alsoCalled: [],
  slugs: [],
  kind: 'topical',
  source: 'example page',
};
const full = {
  ...plain,
  name: { en: 'Weaving', fr: 'Tissage' },
  alsoCalled: ['Old Weaving'],
  slugs: ['weaving-certified'],
  kindIsProbable: true,
  prerequisites: { ...fact, value: ['spinning'] },
  practicum: { ...fact, value: true },
  track: { ...fact, value: 123 },
  exam: { questions: fact, correctToPass: fact, passShare: { ...fact, value: 0.75 }, limitMinutes: [fact, fact] },
  validityMonths: [{ ...fact, value: 13 }],
  mayBeRetired: true,
};

describe('catalogueEntrySchema', () => {
  it('is in step with the type', () => {
    expectTypeOf<z.output<typeof catalogueEntrySchema>>().toEqualTypeOf<CatalogueEntry>();
    expectTypeOf<CatalogueEntry>().toExtend<z.output<typeof catalogueEntrySchema>>();
  });

  it('accepts an entry with no fact and one with all', () => {
    expect(catalogueEntrySchema.parse(plain)).toEqual(plain);
    expect(catalogueEntrySchema.parse(full)).toEqual(full);
  });

  it.each(['undated', '2026', '2026-10', '2018-05-23'])('accepts the date %s', (date) => {
    expect(catalogueEntrySchema.safeParse({ ...plain, track: { ...fact, date } }).success).toBe(true);
  });

  it.each([
    ['an unknown field', { ...plain, level: 1 }],
    ['an unknown exam fact', { ...plain, exam: { answers: fact } }],
    ['an undefined fact', { ...plain, track: undefined }],
    ['a fact without source', { ...plain, track: { value: 1, date: '2026', official: true } }],
    ['a fact with an empty source', { ...plain, track: { ...fact, source: '' } }],
    ['a fact without date', { ...plain, track: { value: 1, source: 'page', official: true } }],
    ['a loose date', { ...plain, track: { ...fact, date: 'May 2018' } }],
    ['a fact that does not say whose word it is', { ...plain, track: { value: 1, source: 'page', date: '2026' } }],
    ['a fact of the wrong type', { ...plain, practicum: { ...fact, value: 'yes' } }],
    ['an empty list of limits', { ...plain, exam: { limitMinutes: [] } }],
    ['an empty list of validities', { ...plain, validityMonths: [] }],
    ['a share above one', { ...plain, exam: { passShare: { ...fact, value: 75 } } }],
    ['a broken number of minutes', { ...plain, exam: { limitMinutes: [{ ...fact, value: 7.5 }] } }],
    ['no minutes', { ...plain, exam: { limitMinutes: [{ ...fact, value: 0 }] } }],
    ['an id in capitals', { ...plain, id: 'Weaving' }],
    ['an id that ends with a dash', { ...plain, id: 'weaving-' }],
    ['a slug with a query', { ...plain, slugs: ['weaving?x=1'] }],
    ['a name with blanks around it', { ...plain, name: { en: 'Weaving ' } }],
    ['an empty name', { ...plain, name: { en: '' } }],
    ['another language', { ...plain, name: { en: 'Weaving', de: 'Weben' } }],
    ['another kind', { ...plain, kind: 'general' }],
    ['no source', { ...plain, source: '' }],
  ])('refuses %s', (_, entry) => {
    expect(catalogueEntrySchema.safeParse(entry).success).toBe(false);
  });
});
