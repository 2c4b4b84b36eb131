import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText, type TextInput } from '../../../../src/domain/certifications/import/read-text.ts';
import { award, names } from '../../../fixtures/import-rows.ts';

function read(text: string, changes: Partial<TextInput> = {}) {
  const steps = readText(
    { text, kind: 'paste', links: [], ownHost: null, dateOrder: null, columns: [], ...changes },
    names,
  );
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

const told = (text: string, changes?: Partial<TextInput>) =>
  read(text, changes).rows.map(({ source, where, name }) => `${source} ${where.first} ${name}`.trim());

const PROFILE = 'Inbound Marketing\nHubSpot Academy\nIssued Jan 2026 · Expires Feb 2028';

describe('a text of any kind', () => {
  it('is read by several readers, each line by one', () => {
    const text = [
      'Mine:',
      award('content-marketing'),
      '',
      PROFILE,
      '',
      '|Badge|Valid until|',
      '|--|--|',
      '|SEO|May 2027|',
      '',
      'Email Marketing, expires 3 May 2027',
    ];
    expect(told(text.join('\n'))).toEqual([
      'links 2',
      'linkedin 4 Inbound Marketing',
      'table 10 SEO',
      'lines 12 Email Marketing',
    ]);
  });

  it('joins an entry and the link that belongs to it', () => {
    const { rows } = read(`${award('inbound-marketing')}\n${PROFILE}`);
    expect(rows).toMatchObject([{ source: 'linkedin', link: award('inbound-marketing'), expires: 'Feb 2028' }]);
  });

  it('takes names alone only from a list of names', () => {
    expect(told('SEO\nContent Marketing\nFoo Certificate\nhello')).toEqual([
      'lines 1 SEO',
      'lines 2 Content Marketing',
      'lines 3 Foo Certificate',
    ]);
    expect(told(`${PROFILE}\nSEO\nContent Marketing`)).toEqual(['linkedin 1 Inbound Marketing']);
  });

  it('takes from a page only what is plainly a certification', () => {
    const page = 'We are hiring since 2020\nOffer expires 3 May 2027\nFoo Certificate\nSEO II – expires 4 May 2027';
    expect(told(page, { kind: 'page' })).toEqual(['lines 4 SEO II']);
  });

  it('puts links of a page on the rows they stand in, and after the text otherwise', () => {
    const links = [
      { href: award('seo-ii'), line: 1 },
      { href: award('inbound', { code: 'efgh5678' }), title: 'Inbound' },
      { href: 'https://www.linkedin.com/feed' },
    ];
    const { rows } = read('SEO II – expires 4 May 2027', { kind: 'html', links });
    expect(rows.map(({ name, link }) => [name, link])).toEqual([
      ['SEO II', award('seo-ii')],
      ['Inbound', award('inbound', { code: 'efgh5678' })],
    ]);
  });

  it('settles the order of loose dates together, unless the user has', () => {
    const text = 'SEO - 01/02/2027\nSEO II - 31/03/2027';
    expect(read(text).rows[0]?.orders.expires).toBe('day-first');
    expect(read(text).dateOrder).toBe('day-first');
    expect(read(text, { dateOrder: 'month-first' }).rows[0]?.orders.expires).toBe('month-first');
    expect(read('SEO - 01/02/2027').dateOrder).toBe('ask');
  });

  it('counts lines however they end', () => {
    expect(told('x\r\nSEO\rContent Marketing\u2028SEO II')).toEqual([
      'lines 2 SEO',
      'lines 3 Content Marketing',
      'lines 4 SEO II',
    ]);
  });

  it('pauses often', () => {
    const steps = [
      ...readText(
        { text: 'x\n'.repeat(10_000), kind: 'paste', links: [], ownHost: null, dateOrder: null, columns: [] },
        names,
      ),
    ];
    expect(steps.length).toBeGreaterThan(100);
  });

  it('never throws', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(PROFILE, '|a|b|', '|--|--|', 'a\tb', award('seo'), 'SEO, 1/2/2027'),
    );
    fc.assert(
      fc.property(
        fc.array(piece),
        fc.constantFrom('paste', 'html', 'page'),
        (pieces, kind) => void read(pieces.join('\n'), { kind }),
      ),
    );
  });
});
