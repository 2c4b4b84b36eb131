import { describe, expect, it } from 'vitest';
import { guessColumns } from '../../../../src/domain/certifications/import/column-guess.ts';
import { award, names } from '../../../fixtures/import-rows.ts';

function guess(...rows: string[][]): string {
  const width = rows[0]?.length ?? 0;
  return guessColumns(
    Array.from({ length: width }, () => 'ignore' as const),
    (index) => rows.map((row) => row[index] ?? ''),
    names.knows,
  ).join(' ');
}

describe('columns without headings', () => {
  it('are told by what stands in them', () => {
    expect(
      guess(
        [
          'Ann Lee',
          'ann@x.example',
          'Inbound Marketing',
          'HubSpot Academy',
          '2026-01-15',
          '2027-02-15',
          award('inbound-marketing'),
          '0123456789abcdef',
        ],
        [
          'Bo Kim',
          'bo@x.example',
          'SEO II',
          'HubSpot Academy',
          '2026-03-01',
          '2027-04-01',
          award('seo-ii'),
          'fedcba9876543210',
        ],
      ),
    ).toBe('holder email name issuer earned expires link credentialId');
  });

  it('take a later date for the expiry wherever it stands', () => {
    expect(guess(['SEO', '2027-02-15', '2026-01-15'], ['SEO II', '2027-04-01', '2026-03-01'])).toBe(
      'name expires earned',
    );
  });

  it('take a single date for the expiry', () => {
    expect(guess(['SEO', '03/05/2027'], ['SEO II', '31/02/2027'])).toBe('name expires');
  });

  it('name nothing in a list of something else', () => {
    expect(
      guess(
        ['Acme Tools', 'US', 'Marketing Hub Professional', '2026-03-02'],
        ['Edo Systems', 'JP', 'Sales Hub Professional', '2026-08-01'],
      ),
    ).not.toContain('name');
  });
});
