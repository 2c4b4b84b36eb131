import { describe, expect, it } from 'vitest';
import { reviewFound } from '../../../../src/domain/certifications/import/review-found.ts';
import { found, reviewContext, told } from '../../../fixtures/import-rows.ts';

describe('review of all rows', () => {
  it('judges each row and then the doubles', () => {
    const rows = [
      found({ key: 'a', name: 'SEO', expires: '2027-01-01' }),
      found({ key: 'b', name: 'SEO' }),
      found({ key: 'c', name: 'SEO II', expires: '01/02/2027' }),
    ];
    expect(reviewFound(rows, reviewContext({ dateOrder: 'month-first' })).map(told)).toEqual([
      'new | ticked | SEO | seo |  | ..2027-01-01 | ',
      'new | left | SEO | seo |  | .. | no-dates duplicate of a',
      'new | ticked | SEO II | seo-ii |  | ..2027-01-02 | ',
    ]);
  });
});
