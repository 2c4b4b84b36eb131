import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameKey } from '../../../src/domain/certifications/name-key.ts';

describe('nameKey', () => {
  it.each([
    'Inbound Sales',
    '  INBOUND\u00a0\u00a0sales\u200b ',
    'In\u00adbound \u2060Sales\ufeff',
    'Inbound Sales Certified',
    'Inbound Sales Cerified',
    'Inbound Sales Certifed',
    'Inbound Sales Certifcaiton',
    'Inbound Sales Certification Course',
    'Certified in Inbound Sales',
    'Certification: Inbound Sales',
    'Certifié(e) en Inbound Sales',
    'Certifié·e en Inbound Sales',
    'HubSpot Inbound Sales',
    'Hub Spot Inbound Sales',
    'HubSpot Academy: Inbound Sales',
    'Inbound Sales (HubSpot Academy)',
    'Inbound Sales Badge',
    'Inbound_Sales_Certified_v2',
    'Inbound_Sales_Certified_v2.pdf',
    'inbound-sales-certification-course',
    'Inbound Sales Certification 2026',
    '🏆 Inbound Sales 🏆',
    '\u202bInbound Sales\u202c',
    '𝗜𝗻𝗯𝗼𝘂𝗻𝗱 𝗦𝗮𝗹𝗲𝘀',
  ])('reads %j as Inbound Sales', (text) => {
    expect(nameKey(text)).toBe('inbound sales');
  });

  it.each([
    ['Sales Hub', 'sales hub'],
    ['Sales Hub Software', 'sales hub'],
    ['Sales Hub Sofware', 'sales hub'],
    ['HubSpot Sales Software', 'sales hub'],
    ['Sales Hub de HubSpot', 'sales hub'],
    ['Certification au logiciel Sales Hub', 'sales hub'],
    ['Certification pour le logiciel Sales Hub', 'sales hub'],
    ['Sales Hub Implementation', 'sales hub implementation'],
    ['Email Marketing', 'email marketing'],
    ['E-mail Marketing', 'email marketing'],
    ['Email Marketing Software', 'email marketing software'],
    ['Certification au logiciel Email Marketing', 'email marketing software'],
    ['Implémentation du Sales Hub', 'implementation sales hub'],
    ['HubSpot CMS for Developers II: Best Practices', 'cms for developers ii best practices'],
    ['AWS Certified Cloud Practitioner', 'aws cloud practitioner'],
  ])('%j is %j', (text, key) => {
    expect(nameKey(text)).toBe(key);
  });

  it.each(['', ' ', '\u200b', '🏆', 'HubSpot Academy', 'Certified', 'HubSpot Software', '--- : ---'])(
    'leaves nothing of %j',
    (text) => {
      expect(nameKey(text)).toBe('');
    },
  );

  it('is words of letters and digits with one blank between, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(nameKey(text)).toMatch(/^$|^[\p{L}\p{N}]+( [\p{L}\p{N}]+)*$/u);
      }),
    );
  });

  it('hears no case, no sign and no invisible character', () => {
    const word = fc.constantFrom(
      'Social',
      'Media',
      'Hub',
      'Software',
      'Logiciel',
      'Sales',
      'SEO',
      'II',
      'de',
      'certifié',
      'HubSpot',
    );
    const gap = fc.constantFrom(' ', '\u00a0', '\u202f ', '_', '-', ' – ', '\u200e ', '\t', '. ');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, gap), { maxLength: 8 }), (pairs) => {
        const tidy = nameKey(pairs.map(([text]) => text).join(' '));
        expect(nameKey(pairs.map(([text, blank]) => `${text.toUpperCase()}\u200b${blank}`).join(''))).toBe(tidy);
        expect(nameKey(pairs.map(([text, blank]) => `${blank}${text.normalize('NFD')}`).join(''))).toBe(tidy);
      }),
    );
  });

  it.each([
    ['blanks', ' '],
    ['letters', 'a'],
    ['colons', ':'],
    ['right-to-left marks', '\u202e'],
    ['accents', '\u0301'],
    ['half an emoji', '\ud83c'],
    ['decoration', 'certified '],
    ['end words', 'in '],
  ])('copes with 100,000 characters of %s', (_, unit) => {
    expect(nameKey(`SEO ${unit.repeat(100_000 / unit.length)}`)).toMatch(/^seo/);
  });
});
