import { describe, expect, it } from 'vitest';
import { datedByPage } from '../../../../src/domain/certifications/import/page-dates.ts';
import { award, found } from '../../../fixtures/import-rows.ts';

const row = found({ source: 'links', link: award('seo-ii') });

describe('dates of an award’s own page', () => {
  it('are taken where they are beyond doubt', () => {
    expect(datedByPage([row], 'Holder Three\nIssued 3 May 2026\nValid until June 3, 2027')).toMatchObject([
      { earned: '3 May 2026', expires: 'June 3, 2027' },
    ]);
  });

  it.each([
    ['two ends', 'Expires May 2027\nExpires June 2027'],
    ['no words beside them', '3 May 2026'],
  ])('are left alone with %s', (_, text) => {
    expect(datedByPage([row], text)).toEqual([{ ...row }]);
  });

  it('are left alone when the row has dates or is not the only one', () => {
    const dated = { ...row, expires: '2027-01-01' };
    expect(datedByPage([dated], 'Expires May 2027')).toEqual([dated]);
    expect(datedByPage([row, dated], 'Expires May 2027')).toEqual([row, dated]);
    expect(datedByPage([], 'Expires May 2027')).toEqual([]);
  });
});
