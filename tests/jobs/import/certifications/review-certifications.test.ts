import { describe, expect, it } from 'vitest';
import { reviewCertifications } from '../../../../src/jobs/import/certifications/review-certifications.ts';
import { found, review, told } from '../../../fixtures/import-rows.ts';

const many = Array.from({ length: 20_000 }, (_, index) =>
  found({ key: `${index}`, name: 'SEO', holderName: `Person ${index % 500}`, expires: '31/05/2027' }),
);

describe('review of what was found', () => {
  it('judges rows and their doubles', async () => {
    const rows = await reviewCertifications(
      [found({ key: 'a', name: 'SEO' }), found({ key: 'b', name: 'SEO' })],
      review(),
    );
    expect(rows?.map(told)).toEqual([
      'new | ticked | SEO | seo |  | .. | no-dates',
      'new | left | SEO | seo |  | .. | no-dates duplicate of a',
    ]);
  });

  it('lets the page have its turn, tells how far it is, and stops when told to', async () => {
    const shares: number[] = [];
    expect(await reviewCertifications(many, review(), { onProgress: (share) => shares.push(share) })).toHaveLength(
      20_000,
    );
    expect(shares.length).toBeGreaterThan(0);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(await reviewCertifications(many, review(), { signal: AbortSignal.abort() })).toBeNull();
  });
});
