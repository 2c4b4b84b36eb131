import { describe, expect, it } from 'vitest';
import { judgeTable } from '../../../src/domain/certifications/import/table-layout.ts';
import { chooseDelimiter, DELIMITERS, mostRegular } from '../../../src/domain/import/choose-delimiter.ts';
import { names } from '../../fixtures/import-rows.ts';

const tries = (text: string) =>
  DELIMITERS.map((delimiter) => ({ delimiter, cells: text.split('\n').map((line) => line.split(delimiter)) }));
const choose = (text: string) =>
  chooseDelimiter(tries(text), (cells) => judgeTable(cells, names.knows))?.delimiter ?? null;

describe('choice of a delimiter', () => {
  it.each([
    ['Certification,Expires\nInbound,2027-01-01', ','],
    ['Certification;Note, longer;Expires\nInbound;a, b, c;2027-01-01', ';'],
    ['Certification\tExpires\nInbound\t1,5', '\t'],
    ['Certification|Expires\nInbound|2027-01-01', '|'],
    ['Inbound\t2027-01-01\nSEO\t2027-01-01', '\t'],
    ['Inbound,HubSpot,2027-01-01\nSEO,HubSpot,2027-01-01', ','],
    ['Inbound Marketing, expires 3 May 2027\nSEO II, expires May 3, 2027', null],
    ['hello, world, and all\nthat', null],
  ])('of %j', (text, delimiter) => {
    expect(choose(text)).toBe(delimiter);
  });

  it('knows an even table whose columns nobody understands', () => {
    expect(mostRegular(tries('Client,Country,MRR\nAcme,US,1\nEdo,JP,2'))?.delimiter).toBe(',');
    expect(mostRegular(tries('hello\nworld'))).toBeNull();
  });
});
