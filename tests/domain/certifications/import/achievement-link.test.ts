import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findLinks,
  holderFromSlug,
  nameFromSlug,
  readLink,
} from '../../../../src/domain/certifications/import/achievement-link.ts';
import { award } from '../../../fixtures/import-rows.ts';

describe('achievement links', () => {
  it('gives code, language, holder and certification, and keeps the address clean', () => {
    expect(
      readLink('http://App-EU1.hubspot.com/academy/achievements/C6KABX0P/pt-BR/1/ana-silva/SEO-II/?utm_source=x#top'),
    ).toEqual({
      kind: 'achievement',
      url: 'https://app-eu1.hubspot.com/academy/achievements/c6kabx0p/pt-br/1/ana-silva/seo-ii',
      code: 'c6kabx0p',
      language: 'pt-br',
      holderSlug: 'ana-silva',
      slug: 'seo-ii',
    });
  });

  it.each([
    ['bare', award('seo-ii').replace('https://', '')],
    ['in brackets', `(${award('seo-ii')}).`],
    ['in Markdown', `[SEO II](${award('seo-ii')})`],
    ['in a sentence', `see ${award('seo-ii')}, and`],
    ['in angle brackets', `<${award('seo-ii')}/>`],
    ['before a comma and more', `${award('seo-ii')},HubSpot Academy`],
    ['wrapped by a network', `https://www.linkedin.com/safety/go?url=${encodeURIComponent(award('seo-ii'))}&t=1`],
    ['with its scheme in capitals', award('seo-ii').replace('https', 'HTTPS')],
  ])('is found %s', (_, text) => {
    expect(findLinks(text).map(({ link }) => link.url)).toEqual([award('seo-ii')]);
  });

  it.each([
    ['https://app.hubspot.com/academy/1234567/tracks/9206665/exam', 'exam'],
    ['https://academy.hubspot.com/courses/inbound', 'hubspot'],
    ['https://www.udemy.com/certificate/UC-1/', 'elsewhere'],
    ['https://app.hubspot.com.evil.example/academy/achievements/abcd1234/en/1/a/b', 'elsewhere'],
    ['https://app.hubspot.com@evil.example/academy/achievements/abcd1234/en/1/a/b', 'elsewhere'],
    ['https://evil.example/app.hubspot.com/academy/achievements/abcd1234/en/1/a/b', 'elsewhere'],
    ['notapp.hubspot.com/academy/achievements/abcd1234/en/1/a/b', 'none'],
    ['javascript:alert(1)', 'none'],
    ['app.hubspot.com', 'none'],
    ['', 'none'],
  ])('%s is %s', (text, kind) => {
    expect(readLink(text).kind).toBe(kind);
  });

  it('takes an award whose address was cut short for what it is', () => {
    expect(readLink('https://app.hubspot.com/academy/achievements/abcd1234')).toMatchObject({
      code: 'abcd1234',
      slug: '',
    });
  });

  it('reads back every link it writes', () => {
    const word = fc.stringMatching(/^[a-z0-9]{1,12}$/);
    const slug = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join('-'));
    fc.assert(
      fc.property(slug, slug, fc.stringMatching(/^[a-z0-9]{8}$/), (certification, holder, code) => {
        const url = award(certification, { code, holder });
        expect(readLink(url)).toMatchObject({
          kind: 'achievement',
          url,
          code,
          slug: certification,
          holderSlug: holder,
        });
        expect(readLink(`${url}?utm_source=mail`)).toEqual(readLink(url));
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void findLinks(`${text} https://${text}`)));
    for (const text of ['https://x.y/?u=http%', 'https://app.hubspot.com/academy/achievements/abcd1234/en/1/%E0%/x'])
      findLinks(text);
  });

  it('makes names of slugs', () => {
    expect(nameFromSlug('seo-ii')).toBe('SEO II');
    expect(nameFromSlug('hubspot-cms-for-developers')).toBe('HubSpot CMS For Developers');
    expect(holderFromSlug('holder-three')).toBe('Holder Three');
    expect(holderFromSlug('jos%C3%A9-%zz')).toBe('Jos%C3%A9 %zz');
    expect(holderFromSlug('jos%C3%A9-o-neil')).toBe('José O Neil');
  });
});
