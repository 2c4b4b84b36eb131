import { describe, expect, it } from 'vitest';
import { isWrapped, LONGEST_CELL, readCell } from '../../../../src/domain/certifications/import/table-cell.ts';
import { award } from '../../../fixtures/import-rows.ts';

const link = award('seo-ii');

describe('cells', () => {
  it.each([
    [`[SEO II](${link})`, 'SEO II', link],
    ['**SEO II**', 'SEO II', ''],
    [`![badge](${link}) SEO II`, 'badge SEO II', link],
    [`SEO II ${link}`, 'SEO II', link],
    [`<${link}>`, '', link],
    [`=HYPERLINK("${link}";"SEO II")`, 'SEO II', link],
    ['="00123"', '00123', ''],
    ["'=1+1", '=1+1', ''],
    ['=cmd|calc', '=cmd|calc', ''],
    ['a<br>b', 'a b', ''],
    [`https://other.example/x and ${link}`, 'and', link],
  ])('%s', (raw, text, expected) => {
    expect(isWrapped(raw)).toBe(true);
    expect(readCell(raw)).toEqual({ text, link: expected, tooLong: false });
  });

  it('are mostly plain', () => {
    for (const raw of ['SEO II', '03/05/2027', 'a@x.example', 'HubSpot Academy']) expect(isWrapped(raw)).toBe(false);
  });

  it('are cut when beyond all measure', () => {
    const cell = readCell('[(*'.repeat(LONGEST_CELL));
    expect([cell.tooLong, cell.text.length]).toEqual([true, 200]);
  });
});
