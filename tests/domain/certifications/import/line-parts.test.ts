import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineParts } from '../../../../src/domain/certifications/import/line-parts.ts';

describe('parts of a line', () => {
  it.each([
    ['Inbound Marketing, expires 3 May 2027', 'Inbound Marketing', '', '', '3 May 2027'],
    ['SEO II - 01/03/2027', 'SEO II', '', '', '01/03/2027'],
    ['2027-05-03 Inbound Marketing', 'Inbound Marketing', '', '', '2027-05-03'],
    [
      '1. HubSpot Reporting (HubSpot Academy) – 12 May 2026 – 12 Jun 2027',
      'HubSpot Reporting',
      'HubSpot Academy',
      '12 May 2026',
      '12 Jun 2027',
    ],
    ['Inbound, issued by HubSpot, earned 27 Aug 2026', 'Inbound', 'HubSpot', '27 Aug 2026', ''],
    ['[x] SEO – expired Nov 2025', 'SEO', '', '', 'Nov 2025'],
    ['* **SEO** `II`', 'SEO II', '', '', ''],
    ['- *SEO II* | HubSpot | Expires: 05/2027', 'SEO II', 'HubSpot', '', '05/2027'],
    ['Social Media Marketing: no expiration', 'Social Media Marketing', '', '', 'no expiration'],
    ['SEO – never', 'SEO', '', '', 'never'],
    [
      'HubSpot CMS for Developers II: Best Practices, 3 May 2027',
      'HubSpot CMS for Developers II: Best Practices',
      '',
      '',
      '3 May 2027',
    ],
    ['Foo - Bar, valable jusqu’au 1er mai 2027', 'Foo - Bar', '', '', '1er mai 2027'],
    ['Inbound\t03.05.2027', 'Inbound', '', '', '03.05.2027'],
    ['SEO 12 May 2026, valid until 12 June 2027', 'SEO', '', '12 May 2026', '12 June 2027'],
  ])('%s', (line, name, issuer, earned, expires) => {
    const parts = lineParts(line);
    expect([parts.names[0], parts.issuer, parts.earned, parts.expires]).toEqual([name, issuer, earned, expires]);
  });

  it('says when the only date had no word beside it', () => {
    expect(lineParts('SEO 12 May 2026').bareDate).toBe(true);
    expect(lineParts('SEO until 12 May 2026').bareDate).toBe(false);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (line) => void lineParts(line)));
  });
});
