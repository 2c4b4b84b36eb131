import { describe, expect, it } from 'vitest';
import type { Certification } from '../../../src/domain/certifications/certification.ts';
import { partnerCertification } from '../../../src/domain/partner/partner-certification.ts';
import { PARTNER_RULES } from '../../../src/facts/partner-rules.ts';
import { certification, on } from '../../fixtures/rows.ts';

const TODAY = '2026-11-22';

function partner(id: string, change: Partial<Certification> = {}): Certification {
  return certification({ id, catalogueId: 'solutions-partner', earned: on('2025-02-01'), ...change });
}

function words(...rows: Certification[]): string {
  const found = partnerCertification(rows, TODAY, PARTNER_RULES);
  return found.kind === 'none' ? 'none' : `${found.kind} ${found.certification.id}`;
}

describe('partnerCertification', () => {
  it.each<[string, string, Certification[]]>([
    ['nobody holds it', 'none', [certification({ catalogueId: 'inbound', expires: on('2028-01-01') })]],
    ['it is only worked on', 'none', [partner('a', { earned: null, expires: null })]],
    ['it was deleted', 'none', [partner('a', { expires: on('2028-01-01'), deletedAt: 1 })]],
    [
      'two hold it',
      'valid b',
      [partner('a', { expires: on('2027-01-01') }), partner('b', { expires: on('2027-02-01') })],
    ],
    ['it expires today', 'valid a', [partner('a', { expires: on(TODAY) })]],
    ['it expired yesterday', 'expired a', [partner('a', { expires: on('2026-11-21') })]],
    ['its expiry is not known', 'unknown a', [partner('a', { expires: null })]],
    [
      'one is known to be valid',
      'valid b',
      [partner('a', { expires: null }), partner('b', { expires: on('2027-02-01') })],
    ],
    [
      'one expired, one is not known',
      'unknown a',
      [partner('a', { expires: null }), partner('b', { expires: on('2026-01-01') })],
    ],
  ])('when %s: %s', (_when, expected, rows) => {
    expect(words(...rows)).toBe(expected);
  });

  it('says until when, the first day of a month that is all that is known', () => {
    const expires = { on: '2027-02-01', precision: 'month' } as const;
    expect(partnerCertification([partner('a', { expires })], TODAY, PARTNER_RULES)).toMatchObject({
      until: '2027-02-01',
    });
  });
});
