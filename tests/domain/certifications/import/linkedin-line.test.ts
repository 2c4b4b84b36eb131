import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLinkedInLine } from '../../../../src/domain/certifications/import/linkedin-line.ts';

describe('lines of a profile', () => {
  it.each([
    ['Licenses & certifications', 'heading'],
    ['Licences et certifications', 'heading'],
    ['Bescheinigungen und Zertifikate', 'heading'],
    ['Licencias y certificaciones', 'heading'],
    ['Licenças e certificados', 'heading'],
    ['Licenze e certificazioni', 'heading'],
    ['Licenties en certificaten', 'heading'],
    ['Show credential', 'show'],
    ['Afficher le diplôme', 'show'],
    ['Nachweis anzeigen', 'show'],
    ['Mostrar credencial', 'show'],
    ['Exibir credencial', 'show'],
    ['Mostra credenziale', 'show'],
    ['Referentie weergeven', 'show'],
    ['Show all 12 licenses & certifications', 'show'],
    ['HubSpot Academy logo', 'noise'],
    ['Logo de HubSpot Academy', 'noise'],
    ['Skills: SEO · Inbound Marketing', 'noise'],
    ['Kenntnisse: Inbound-Marketing', 'noise'],
    ['Inbound Marketing, SEO and +3 skills', 'noise'],
    ['Certification', 'noise'],
    ['· · ·', 'noise'],
    ['   ', 'blank'],
    ['HubSpot SEO II Certified', 'text'],
    ['HubSpot Academy', 'text'],
    ['Issued by HubSpot Academy', 'issuer'],
  ])('%s: %s', (line, kind) => {
    expect(readLinkedInLine(line).kind).toBe(kind);
  });

  it.each([
    ['Issued Jan 2026 · Expires Feb 2028', 'Jan 2026', 'Feb 2028'],
    ['Issued Oct 2024 · Expired Nov 2025', 'Oct 2024', 'Nov 2025'],
    ['Issued Jan 2026', 'Jan 2026', ''],
    ['Issued May 2026 · No Expiration Date', 'May 2026', 'No Expiration Date'],
    ['Issued Nov 2019No Expiration Date', 'Nov 2019', 'No Expiration Date'],
    ['Issued Jan 2026Issued Jan 2026', 'Jan 2026', ''],
    ['Date d’émission : févr. 2026 · Expire le mars 2028', 'févr. 2026', 'mars 2028'],
    ['Erteilt: März 2026 · Gültig bis: Apr. 2028', 'März 2026', 'Apr. 2028'],
    ['Expedición: ene. 2026 · Caducó: feb. 2028', 'ene. 2026', 'feb. 2028'],
    ['Emitido em jan de 2026 · Expira em fev de 2028', 'jan de 2026', 'fev de 2028'],
    ['Data di rilascio: gen 2026 · Scadenza: feb 2028', 'gen 2026', 'feb 2028'],
    ['Toegekend op jan. 2026 · Vervalt op feb. 2028', 'jan. 2026', 'feb. 2028'],
  ])('%s', (line, earned, expires) => {
    expect(readLinkedInLine(line)).toEqual({ kind: 'dates', earned, expires, rest: '' });
  });

  it.each([
    ['Credential ID 0123456789abcdef', '0123456789abcdef'],
    ['Identifiant du diplôme fedcba98', 'fedcba98'],
    ['Zertifikats-ID ABC 123', 'ABC 123'],
    ['Código da credencial U6ZPF9MX8810', 'U6ZPF9MX8810'],
    ['ID de la credencial: ABC-123', 'ABC-123'],
    ['ID credenziale ABC123', 'ABC123'],
    ['Referentie-ID AAA111', 'AAA111'],
  ])('%s', (line, id) => {
    expect(readLinkedInLine(line)).toEqual({ kind: 'credential', id });
  });

  it('keeps the issuer that stands before the dates, and only suspects dates without known words', () => {
    expect(readLinkedInLine('HubSpot Academy · Issued Jan 2026')).toMatchObject({
      kind: 'dates',
      rest: 'HubSpot Academy',
    });
    expect(readLinkedInLine('Inbound Marketing, expires 3 May 2027')).toMatchObject({ kind: 'perhaps-dates' });
    expect(readLinkedInLine('Jan 2026 – Feb 2028')).toMatchObject({
      kind: 'perhaps-dates',
      earned: 'Jan 2026',
      expires: 'Feb 2028',
    });
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (line) => void readLinkedInLine(line)));
    expect(readLinkedInLine('x'.repeat(100_000)).kind).toBe('noise');
  });
});
