import { describe, expect, it } from 'vitest';
import { readLink } from '../../../../src/domain/certifications/import/achievement-link.ts';
import { linkRow, promisesCertificate } from '../../../../src/domain/certifications/import/link-rows.ts';
import { award } from '../../../fixtures/import-rows.ts';

const where = { unit: 'line', first: 3, last: 3 } as const;

function rowOf(text: string) {
  const link = readLink(text);
  if (link.kind === 'none') throw new Error('no link');
  return linkRow(link, where);
}

describe('rows of bare links', () => {
  it('suggests the holder and leaves the name to the review', () => {
    expect(rowOf(award('seo-ii'))).toMatchObject({
      holderName: 'Holder Three',
      name: '',
      link: award('seo-ii'),
      notes: [],
    });
  });

  it('keeps other links, with what they are', () => {
    expect(rowOf('https://app.hubspot.com/academy/1/tracks/9206665/exam').notes).toEqual([
      { code: 'exam-link-only', track: '9206665' },
    ]);
    expect(rowOf('https://academy.hubspot.com/courses/seo').notes).toMatchObject([{ code: 'not-an-achievement' }]);
    expect(rowOf('https://www.udemy.com/certificate/UC-1')).toMatchObject({ issuer: 'udemy.com', notes: [] });
  });

  it('tells certificates from navigation', () => {
    expect(promisesCertificate(readLink('https://www.credly.com/badges/1'))).toBe(true);
    expect(promisesCertificate(readLink('https://news.example/today'))).toBe(false);
    expect(promisesCertificate(readLink('nothing'))).toBe(false);
  });
});
