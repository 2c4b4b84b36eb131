import { describe, expect, it } from 'vitest';
import { productCertifications } from '../../../src/facts/catalogue/product.ts';

const entryOf = (id: string) => productCertifications.find((entry) => entry.id === id);

describe('productCertifications', () => {
  it('are all of one kind', () => {
    expect([...new Set(productCertifications.map(({ kind }) => kind))]).toEqual(['product']);
  });

  it.each([
    ['marketing-hub-software', 9219692, 120],
    ['sales-hub-software', 9147486, 75],
    ['service-hub-software', 9148739, undefined],
    ['content-hub-for-marketers', 9206068, undefined],
    ['reporting', 9181275, undefined],
    ['email-marketing-software', 9219097, undefined],
  ])('%s: track %i, limit of 2018 %s', (id, track, minutes) => {
    expect(entryOf(id)?.track?.value).toBe(track);
    expect(entryOf(id)?.exam?.limitMinutes?.[0]?.value).toBe(minutes);
  });

  it('know of a practicum only for Marketing Hub', () => {
    expect(productCertifications.filter(({ practicum }) => practicum?.value).map(({ id }) => id)).toEqual([
      'marketing-hub-software',
    ]);
  });
});
