import { describe, expect, it } from 'vitest';
import { readAnyText, readMarkup, readPage } from '../../../../src/jobs/import/certifications/read-any-text.ts';
import { award, matcher, names } from '../../../fixtures/import-rows.ts';

const read = (text: string, options = {}) => readAnyText(text, { matcher, ...options }, names, {});

describe('a text of unknown kind', () => {
  it.each([
    ['a table with commas', 'Certification,Expires\nSEO,2027-01-01', 'table'],
    ['a table of one heading and HTML in it', 'Certification,Badge\nSEO,<a href="https://x.example">x</a>', 'table'],
    ['HTML', '<p>SEO – expires 3 May 2027</p>', 'lines'],
    ['Markdown', 'Name | Expires\n--- | ---\nSEO | 2027', 'table'],
    ['a profile', 'SEO\nHubSpot Academy\nIssued Jan 2026', 'linkedin'],
    ['lines', 'SEO, expires 3 May 2027', 'lines'],
    ['links', award('seo'), 'links'],
  ])('is recognised as %s', async (_, text, source) => {
    expect((await read(text)).rows.map((row) => row.source)).toEqual([source]);
  });

  it('follows what the user settled', async () => {
    expect(
      (await read('sep=;\nCertification;Expires\nSEO;01/02/2027', { dateOrder: 'month-first' })).rows[0],
    ).toMatchObject({
      where: { first: 3 },
      orders: { expires: 'month-first' },
    });
    const columns = ['ignore', 'name', 'expires'] as const;
    const outcome = await read('Client,Thing,Until\nAcme,SEO,2027-01-01', { columns, headerRow: 1 });
    expect(outcome.rows).toMatchObject([{ name: 'SEO', expires: '2027-01-01' }]);
    expect(
      (await read('SEO,2027-01-01', { columns: ['name', 'expires'], headerRow: null, delimiter: ',' })).rows,
    ).toHaveLength(1);
  });

  it('asks for the columns of a table that nobody understands', async () => {
    const outcome = await read('Client,Country,MRR\nAcme,US,1\nEdo,JP,2');
    expect(outcome.refusal).toEqual({ reason: 'columns-unknown' });
    expect(outcome.tables).toMatchObject([
      { headerRow: 1, headings: ['Client', 'Country', 'MRR'], columns: ['ignore', 'ignore', 'ignore'] },
    ]);
  });

  it('finds a link even in such a table', async () => {
    expect((await read(`Client,Country,MRR\nAcme,US,${award('seo')}\nEdo,JP,2`)).rows).toHaveLength(1);
  });
});

describe('HTML and pages', () => {
  it('gives badges and keeps headings out', async () => {
    const html = `<h2>Reporting</h2><a href='${award('seo')}' title='SEO '><img src='x'></a>`;
    expect((await readMarkup(html, { matcher }, names, {})).rows).toMatchObject([{ source: 'badges', name: 'SEO' }]);
  });

  it('reads an award’s own page by its address', async () => {
    const page = {
      url: `${award('seo')}?x=1`,
      title: 'SEO',
      text: 'Holder Three\nValid until May 3, 2027',
      links: [{ href: award('seo') }],
    };
    expect((await readPage(page, { matcher }, names, {})).rows).toMatchObject([
      { link: award('seo'), expires: 'May 3, 2027' },
    ]);
  });

  it('leaves the navigation of a page alone', async () => {
    const page = {
      url: 'https://x.example/',
      title: '',
      text: 'Home\nCertifications\nAbout',
      links: [{ href: 'https://x.example/certifications' }, { href: 'https://y.example/about' }],
    };
    expect((await readPage(page, { matcher }, names, {})).rows).toEqual([]);
  });
});
