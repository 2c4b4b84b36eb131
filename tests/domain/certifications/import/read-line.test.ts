import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLine } from '../../../../src/domain/certifications/import/read-line.ts';
import { award, names } from '../../../fixtures/import-rows.ts';

const read = (line: string) => readLine(line, 7, names.knows);
const told = (line: string) => read(line).map(({ certainty, row }) => `${certainty} ${row.name}`);

describe('single lines', () => {
  it.each([
    ['Inbound Marketing, expires 3 May 2027', ['sure Inbound Marketing']],
    ['Content Marketing', ['named Content Marketing']],
    ['HubSpot Brand New Thing', ['named HubSpot Brand New Thing']],
    ['Foo Certificate', ['perhaps Foo Certificate']],
    ['Foo, expires 3 May 2027', ['perhaps Foo']],
    ['hello world', []],
    ['3 May 2027', []],
    ['Certification', []],
    ['In the spring of that year I met on 3 May 2027 all of my old friends from school', []],
  ])('%s', (line, readings) => {
    expect(told(line)).toEqual(readings);
  });

  it('take name and dates beside a link, but no words that are no name', () => {
    expect(read(`[SEO II](${award('seo-ii')}), expires May 2027`)[0]?.row).toMatchObject({
      name: 'SEO II',
      expires: 'May 2027',
      link: award('seo-ii'),
      holderName: 'Holder Three',
    });
    expect(read(`see ${award('seo-ii')}, and`)[0]?.row).toMatchObject({ name: '', link: award('seo-ii') });
  });

  it('give a row for each of several links, and for links in a very long line', () => {
    expect(read(`${award('seo')} ${award('seo-ii')}`)).toHaveLength(2);
    expect(read(`${'x'.repeat(100_000)} ${award('seo')}`)).toHaveLength(1);
  });

  it('keep a link elsewhere that stands alone or promises a certificate', () => {
    expect(read('https://news.example/today')[0]?.row.issuer).toBe('news.example');
    expect(read('my https://www.udemy.com/certificate/UC-1 from there')[0]?.row.issuer).toBe('udemy.com');
    expect(read('read https://news.example/today')).toEqual([]);
  });

  it('never throw', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (line) => void read(line)));
  });
});
