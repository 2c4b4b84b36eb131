import { describe, expect, it } from 'vitest';
import { joinLinks, withLink } from '../../../../src/domain/certifications/import/join-links.ts';
import { award, found, names } from '../../../fixtures/import-rows.ts';

const link = (slug: string, code?: string) =>
  found({ source: 'links', link: award(slug, code === undefined ? {} : { code }), holderName: 'Holder Three' });

describe('links and the entries they belong to', () => {
  it('become one row', () => {
    const entry = found({ source: 'linkedin', name: 'HubSpot SEO II Certified', earned: 'Jan 2026' });
    expect(joinLinks([link('seo-ii'), entry], names)).toEqual([{ ...entry, link: award('seo-ii') }]);
  });

  it('stay apart when several could be meant', () => {
    const entry = found({ name: 'SEO II' });
    expect(joinLinks([link('seo-ii'), link('seo-ii', 'efgh5678'), entry], names)).toHaveLength(3);
    expect(joinLinks([link('seo-ii'), entry, found({ name: 'SEO II' })], names)).toHaveLength(3);
    expect(joinLinks([link('seo-ii'), found({ name: 'SEO' })], names)).toHaveLength(2);
    expect(joinLinks([link('seo-ii'), found({ name: 'SEO II', holderName: 'Somebody' })], names)).toHaveLength(2);
  });

  it('suggest the holder for a single line, not for a profile', () => {
    expect(withLink(found({ name: 'SEO II' }), link('seo-ii')).holderName).toBe('Holder Three');
    expect(withLink(found({ source: 'linkedin', name: 'SEO II' }), link('seo-ii')).holderName).toBe('');
  });
});
