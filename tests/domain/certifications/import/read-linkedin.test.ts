import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LinkedInReader } from '../../../../src/domain/certifications/import/read-linkedin.ts';
import { award, names } from '../../../fixtures/import-rows.ts';

function read(text: string): string[] {
  const reader = new LinkedInReader(names.knows);
  for (const [index, line] of text.split('\n').entries()) reader.push(line, index + 1);
  return reader
    .finish()
    .map(({ where, name, issuer, earned, expires, credentialId }) =>
      [`${where.first}-${where.last}`, name, issuer, earned, expires, credentialId].join(' | ').replace(/[ |]+$/, ''),
    );
}

const sample = (name: string) => readFileSync(new URL(`../../../fixtures/samples/${name}`, import.meta.url), 'utf8');

describe('a profile’s licences', () => {
  it('are read from the English sample', () => {
    expect(read(sample('linkedin-profile.txt'))).toEqual([
      '2-6 | Inbound Marketing | HubSpot Academy | Jan 2026 | Feb 2028 | 0123456789abcdef0123456789abcdef',
      '7-10 | Email Marketing Cerified | HubSpot Academy | Nov 2025 | Dec 2026',
      '11-13 | Google Ads Search Certification | Google | Mar 2026 | Mar 2027',
      '14-16 | HubSpot SEO II Certified | HubSpot Academy | Oct 2024 | Nov 2025',
      '17-19 | Social Media Marketing Certification | HubSpot | May 2026 | No Expiration Date',
    ]);
  });

  it('are read from the French sample', () => {
    expect(read(sample('linkedin-profile-fr.txt'))).toEqual([
      '2-5 | Inbound Sales | HubSpot Academy | févr. 2026 | mars 2028',
      '6-9 | Marketing Hub de HubSpot | HubSpot | août 2025 | sept. 2026 | fedcba9876543210fedcba9876543210',
    ]);
  });

  it('are read in German, with logos, doubled lines and skills between', () => {
    const text = [
      'Bescheinigungen und Zertifikate',
      'HubSpot Academy Logo',
      'Inbound Marketing',
      'Inbound Marketing',
      'HubSpot Academy',
      'HubSpot Academy',
      'Ausgestellt: Jan. 2026 · Läuft ab: Feb. 2028Ausgestellt: Jan. 2026 · Läuft ab: Feb. 2028',
      'Zertifikats-ID 0123456789abcdef',
      'Nachweis anzeigen',
      'Kenntnisse: Inbound-Marketing · SEO',
      'Google Ads-Zertifizierung',
      'Google',
      'Ausgestellt am Mai 2026 · Kein Ablaufdatum',
    ];
    expect(read(text.join('\n'))).toEqual([
      '3-10 | Inbound Marketing | HubSpot Academy | Jan. 2026 | Feb. 2028 | 0123456789abcdef',
      '11-13 | Google Ads-Zertifizierung | Google | Mai 2026 | Kein Ablaufdatum',
    ]);
  });

  it.each([
    ['Expedición: ene. 2026 · Vencimiento: feb. 2028', 'ene. 2026 | feb. 2028'],
    ['Emitido em jan de 2026 · Expira em fev de 2028', 'jan de 2026 | fev de 2028'],
    ['Data di rilascio: gen 2026 · Scadenza: feb 2028', 'gen 2026 | feb 2028'],
    ['Toegekend op jan. 2026 · Vervalt op feb. 2028', 'jan. 2026 | feb. 2028'],
    ['Utfärdat jan. 2026 · Upphör feb. 2028', 'jan. 2026 | feb. 2028'],
    ['発行日: 2026年1月 · 有効期限: 2028年2月', '2026年1月 | 2028年2月'],
  ])('are read with the line %s', (line, dates) => {
    expect(read(`Inbound Sales\nHubSpot Academy\n${line}`)).toEqual([
      `1-3 | Inbound Sales | HubSpot Academy | ${dates}`,
    ]);
  });

  it('are read with any of their lines missing, or the dates on two', () => {
    const text = [
      'Inbound Marketing\nHubSpot Academy',
      'Content Marketing\nHubSpot\nShow credential',
      'SEO II\nHubSpot Academy · Issued Jan 2026',
      'Inbound Sales\nExpires May 2027',
      'Email Marketing\nHubSpot Academy\nIssued Jan 2026\nExpires Mar 2027',
      'SEO\nHubSpot Academy',
    ];
    expect(read(text.join('\n'))).toEqual([
      '1-2 | Inbound Marketing | HubSpot Academy',
      '3-5 | Content Marketing | HubSpot',
      '6-7 | SEO II | HubSpot Academy | Jan 2026',
      '8-9 | Inbound Sales |  |  | May 2027',
      '10-13 | Email Marketing | HubSpot Academy | Jan 2026 | Mar 2027',
      '14-15 | SEO | HubSpot Academy',
    ]);
  });

  it('leave honours and lists of another kind alone', () => {
    expect(read('Partner of the year\nIssued by HubSpot · Mar 2025')).toEqual([]);
    expect(read('Inbound Marketing, expires 3 May 2027\nSEO II - 01/03/2027\nFoo Cert, expires 3 May 2027')).toEqual(
      [],
    );
  });

  it('take a link that stands among their lines', () => {
    const reader = new LinkedInReader(names.knows);
    const lines = ['SEO II', 'HubSpot Academy', 'Issued Jan 2026', award('seo-ii')];
    for (const [index, line] of lines.entries()) reader.push(line, index + 1);
    expect(reader.finish()[0]?.link).toBe(award('seo-ii'));
  });

  it('never throw', () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('HubSpot', 'SEO', 'Issued Jan 2026', 'Show credential', 'Credential ID 1', ''),
    );
    fc.assert(fc.property(fc.array(line), (lines) => void read(lines.join('\n'))));
  });
});
