import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/facts/catalogue.ts';
import { catalogueMatcher, entryById } from '../../src/jobs/catalogue.ts';

describe('the catalogue at hand', () => {
  it('gives every entry by its key', () => {
    for (const entry of catalogue) expect(entryById(entry.id)).toBe(entry);
  });

  it('gives nothing for no key and for one it does not have', () => {
    expect(entryById(null)).toBeNull();
    expect(entryById('kite-flying')).toBeNull();
  });

  it('finds every entry by its name', () => {
    const matcher = catalogueMatcher();
    for (const entry of catalogue) {
      const match = matcher.byName(entry.name.en);
      const found = match.kind === 'ambiguous' ? match.entries : match.kind === 'none' ? [] : [match.entry];
      expect(found, entry.name.en).toContain(entry);
    }
  });

  it('is searched by one matcher, since making one is dear', () => {
    expect(catalogueMatcher()).toBe(catalogueMatcher());
  });
});
