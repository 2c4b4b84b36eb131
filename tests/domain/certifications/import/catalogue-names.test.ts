import { describe, expect, it } from 'vitest';
import { names } from '../../../fixtures/import-rows.ts';

describe('names for the readers', () => {
  it('knows names, nearly right ones too, and no others', () => {
    expect(['SEO II', 'HubSpot SEO II Certified', 'Content Marketting'].map(names.knows)).toEqual([true, true, true]);
    expect(['', 'hello world', 'Google Ads Search Certification'].map(names.knows)).toEqual([false, false, false]);
  });

  it('gives all names and slugs of one certification one key', () => {
    expect(names.keyOf('Marketing Hub de HubSpot')).toBe(names.keyOf('HubSpot Marketing Software'));
    expect(names.keyOfSlug('seo-ii')).toBe(names.keyOf('SEO II'));
    expect(names.keyOf('Seminar One Certified')).toBe(names.keyOf('Seminar One'));
    expect(names.keyOfSlug('seminar-one')).toBe(names.bareKeyOf('Seminar One'));
    expect(names.keyOf('')).toBe('');
  });
});
