import { describe, expect, it } from 'vitest';
import { catalogueEntrySchema } from '../../src/domain/certifications/catalogue.schema.ts';
import type { SourcedFact } from '../../src/domain/certifications/catalogue.ts';
import { createKeyRepair } from '../../src/domain/certifications/key-repair.ts';
import { indexNames, indexSlugs } from '../../src/domain/certifications/name-index.ts';
import { isDayText } from '../../src/domain/time.ts';
import { catalogue } from '../../src/facts/catalogue.ts';

const ids = catalogue.map(({ id }) => id);
const factsOf = (value: unknown): readonly SourcedFact<unknown>[] => {
  if (typeof value !== 'object' || value === null) return [];
  if ('value' in value && 'source' in value && 'date' in value && 'official' in value) {
    return [
      { value: value.value, source: String(value.source), date: String(value.date), official: value.official === true },
    ];
  }
  return Object.values(value).flatMap(factsOf);
};
const facts = catalogue.flatMap(factsOf);

describe('the catalogue', () => {
  it.each(catalogue.map((entry) => [entry.id, entry] as const))('%s is a sound entry', (_, entry) => {
    expect(catalogueEntrySchema.safeParse(entry)).toEqual({ success: true, data: entry });
  });

  it('holds every certification of the research, once', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.toSorted()).toEqual([
      ...['cms-for-developers', 'cms-for-developers-ii', 'content-hub-for-marketers', 'content-marketing'],
      ...['contextual-marketing', 'data-integrations', 'digital-advertising', 'digital-marketing', 'email-marketing'],
      ...['email-marketing-software', 'frictionless-sales', 'growth-driven-design', 'hubspot-design', 'inbound'],
      ...['inbound-marketing', 'inbound-marketing-optimization', 'inbound-sales', 'integrating-with-hubspot-i'],
      ...['marketing-hub-implementation', 'marketing-hub-software', 'objectives-based-onboarding'],
      ...['platform-consulting', 'reporting', 'revenue-operations', 'sales-enablement', 'sales-hub-implementation'],
      ...['sales-hub-software', 'sales-management', 'salesforce-integration', 'seo', 'seo-ii', 'service-hub-software'],
      ...['social-media-marketing', 'social-media-marketing-ii', 'solutions-partner'],
    ]);
  });

  it('names for every fact a source and a day, month or year, or says that the page is undated', () => {
    expect(facts.length).toBeGreaterThan(40);
    for (const { source, date } of facts) {
      expect(source.trim()).not.toBe('');
      expect(date === 'undated' || isDayText(date.padEnd(10, '-01'))).toBe(true);
    }
  });

  it('takes no fact from after the research', () => {
    for (const { date } of facts) if (date !== 'undated') expect(date.padEnd(10, '-01') <= '2026-11-21').toBe(true);
  });

  it('asks first only for certifications it holds, and never for itself', () => {
    for (const entry of catalogue) {
      for (const first of entry.prerequisites?.value ?? []) {
        expect(ids).toContain(first);
        expect(first).not.toBe(entry.id);
      }
    }
  });

  it('gives no name, slug or track to two entries', () => {
    for (const [text, entries] of [...indexNames(catalogue), ...indexSlugs(catalogue)]) {
      expect([text, entries.map(({ id }) => id)]).toEqual([text, [entries[0]?.id]]);
    }
    const tracks = catalogue.flatMap(({ track }) => (track === undefined ? [] : [track.value]));
    expect(new Set(tracks).size).toBe(tracks.length);
  });

  it('holds no two entries so alike that a slip leads from one to the other', () => {
    const index = indexNames(catalogue);
    const repair = createKeyRepair(index.keys());
    for (const [key, [entry]] of index) {
      for (const near of repair(key)) expect(index.get(near)?.map(({ id }) => id)).toEqual([entry?.id]);
    }
  });

  it('calls every validity and every track the word of a third party', () => {
    for (const { track, validityMonths } of catalogue) {
      for (const fact of [...(track === undefined ? [] : [track]), ...(validityMonths ?? [])])
        expect(fact.official).toBe(false);
    }
  });

  it('asks for no more correct answers than there are questions', () => {
    for (const { exam } of catalogue) {
      const { questions, correctToPass } = exam ?? {};
      if (questions !== undefined && correctToPass !== undefined)
        expect(correctToPass.value).toBeLessThanOrEqual(questions.value);
    }
  });
});
