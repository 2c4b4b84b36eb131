import { describe, expect, it } from 'vitest';
import { rowsOfLinks } from '../../../../src/domain/certifications/import/page-links.ts';
import { award } from '../../../fixtures/import-rows.ts';

const HTML = { once: false, ownHost: null };

describe('rows of a page’s links', () => {
  it('takes the trimmed title of a badge for its name', () => {
    const [badge] = rowsOfLinks([{ href: award('seo-ii'), title: 'SEO II  ' }], HTML);
    expect(badge?.row).toMatchObject({ source: 'badges', name: 'SEO II', holderName: 'Holder Three' });
  });

  it('counts picture and caption of one badge once, and a badge that comes again twice', () => {
    const links = [
      { href: award('seo-ii') },
      { href: `${award('seo-ii')}?from=caption`, title: 'SEO II' },
      { href: award('inbound', { code: 'efgh5678' }) },
      { href: award('seo-ii') },
    ];
    expect(rowsOfLinks(links, HTML).map(({ row }) => row.name || row.link)).toEqual([
      'SEO II',
      award('inbound', { code: 'efgh5678' }),
      award('seo-ii'),
    ]);
    expect(rowsOfLinks(links, { ...HTML, once: true })).toHaveLength(2);
  });

  it('leaves out navigation and the page’s own host', () => {
    const links = [
      { href: 'https://x.example/feed' },
      { href: 'https://x.example/certificates' },
      { href: 'https://y.example/certificates' },
      { href: '#top' },
    ];
    expect(rowsOfLinks(links, { ...HTML, ownHost: 'x.example' }).map(({ row }) => row.issuer)).toEqual(['y.example']);
  });

  it('remembers the line of the text on which a link stands', () => {
    expect(rowsOfLinks([{ href: award('seo-ii'), line: 7 }], HTML)[0]?.line).toBe(7);
    expect(rowsOfLinks([{ href: award('seo-ii') }], HTML)[0]?.line).toBeNull();
  });
});
