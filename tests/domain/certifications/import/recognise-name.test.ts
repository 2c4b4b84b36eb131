import { describe, expect, it } from 'vitest';
import { recogniseName } from '../../../../src/domain/certifications/import/recognise-name.ts';
import { matcher } from '../../../fixtures/import-rows.ts';

function recognise(written: string, slug?: string, language = 'en') {
  const { name, entry, reason } = recogniseName(written, slug === undefined ? null : { slug, language }, matcher);
  return [name, entry?.id ?? '-', reason?.code ?? ''];
}

describe('name and link together', () => {
  it('keeps a name that is known as it is written', () => {
    expect(recognise('HubSpot SEO II Certified')).toEqual(['HubSpot SEO II Certified', 'seo-ii', '']);
  });

  it('puts a slip right in the language it was written in, and says so', () => {
    expect(recognise('Content Marketting')).toEqual(['Content Marketing', 'content-marketing', 'likely-name']);
    expect(recognise('Implémentation du Salles Hub')[0]).toBe('Implémentation du Sales Hub');
  });

  it('names a bare link by its slug, in the link’s language', () => {
    expect(recognise('', 'seo-ii')).toEqual(['SEO II', 'seo-ii', '']);
    expect(recognise('', 'marketing-hub-de-hubspot', 'fr')[0]).toBe('Marketing Hub de HubSpot');
    expect(recognise('', 'marketing-hub-de-hubspot')[0]).toBe('HubSpot Marketing Hub Software');
    expect(recognise('', 'brand-new-thing')).toEqual(['Brand New Thing', '-', 'unknown-name']);
    expect(recognise('', '')).toEqual(['', '-', '']);
  });

  it('lets the slug decide where the name does not', () => {
    expect(recognise('Certificación de ventas', 'hubspot-sales-hub-software')).toEqual([
      'Certificación de ventas',
      'sales-hub-software',
      '',
    ]);
  });

  it('leaves it open when name and slug say two things', () => {
    expect(recognise('SEO', 'seo-ii')).toEqual(['SEO', '-', 'ambiguous-name']);
  });

  it('says when a name is not known', () => {
    expect(recognise('Brand New Thing')).toEqual(['Brand New Thing', '-', 'unknown-name']);
  });
});
