import { describe, expect, it } from 'vitest';
import { partnerCertifications } from '../../../src/facts/catalogue/partner.ts';

const entryOf = (id: string) => partnerCertifications.find((entry) => entry.id === id);

describe('partnerCertifications', () => {
  it('are all of one kind', () => {
    expect([...new Set(partnerCertifications.map(({ kind }) => kind))]).toEqual(['partner']);
  });

  it('ask for Marketing Hub Software before Solutions Partner, as the FAQ of 26 May 2023 says', () => {
    expect(entryOf('solutions-partner')?.prerequisites).toMatchObject({
      value: ['marketing-hub-software'],
      date: '2023-05-26',
      official: true,
    });
  });

  it('are partner-only for certain in one case', () => {
    expect(partnerCertifications.filter(({ kindIsProbable }) => kindIsProbable !== true).map(({ id }) => id)).toEqual([
      'solutions-partner',
    ]);
  });

  it('know no other prerequisite, no practicum and no validity', () => {
    for (const { id, prerequisites, practicum, validityMonths } of partnerCertifications) {
      expect([practicum, validityMonths]).toEqual([undefined, undefined]);
      if (id !== 'solutions-partner') expect(prerequisites).toBeUndefined();
    }
  });
});
