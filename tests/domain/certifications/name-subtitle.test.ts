import { describe, expect, it } from 'vitest';
import { namesBeforeSubtitle } from '../../../src/domain/certifications/name-subtitle.ts';

describe('namesBeforeSubtitle', () => {
  it.each([
    ['SEO', []],
    ['SEO Course: Rank', ['SEO Course']],
    ['SEO Course：Rank', ['SEO Course']],
    ['CMS II: Best Practices: Go On', ['CMS II: Best Practices', 'CMS II']],
    ['SEO: Part II', []],
    ['SEO: Part II: More', ['SEO: Part II']],
    ['SEO: Skiing', ['SEO']],
    [':', ['']],
  ])('%j gives %j', (name, heads) => {
    expect(namesBeforeSubtitle(name)).toEqual(heads);
  });

  it('looks at three heads at most', () => {
    expect(namesBeforeSubtitle('a'.concat(':'.repeat(100_000)))).toEqual(['a::', 'a:', 'a']);
  });
});
