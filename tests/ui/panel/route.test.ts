// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forgetQuery, goTo, readRoute, replaceRoute } from '../../../src/ui/panel/route.ts';

describe('readRoute', () => {
  it.each([
    ['', '/', []],
    ['#', '/', []],
    ['#/', '/', []],
    ['#/certifications', '/certifications', ['certifications']],
    ['#/certifications/c-1', '/certifications/c-1', ['certifications', 'c-1']],
    ['#certifications//c-1/', '/certifications/c-1', ['certifications', 'c-1']],
    ['#/certifications/c-1?renewed', '/certifications/c-1', ['certifications', 'c-1']],
    ['#?renewed', '/', []],
  ])('reads "%s"', (hash, path, parts) => {
    expect(readRoute(hash)).toMatchObject({ path, parts });
  });

  it('reads what follows the question mark', () => {
    expect(readRoute('#/certifications/c-1?renewed&a=b').query.has('renewed')).toBe(true);
    expect(readRoute('#/certifications/c-1?renewed&a=b').query.get('a')).toBe('b');
    expect(readRoute('#/certifications/c-1').query.has('renewed')).toBe(false);
  });

  it('reads any address, and a path of its own again to the same', () => {
    fc.assert(
      fc.property(fc.string(), (hash) => {
        const { path } = readRoute(hash);
        expect(readRoute(path).path).toBe(path);
      }),
    );
  });
});

it('is gone to as a link does', () => {
  goTo('/settings');
  expect(location.hash).toBe('#/settings');
});

it('forgets one word of its question, without a step back to it', () => {
  goTo('/certifications/c-1?renewed&logged=a-1');
  const steps = history.length;
  expect(forgetQuery('logged')).toBe(true);
  expect(readRoute(location.hash).path).toBe('/certifications/c-1');
  expect([...readRoute(location.hash).query.keys()]).toEqual(['renewed']);
  expect(history.length).toBe(steps);
  expect(forgetQuery('logged')).toBe(false);
  expect(forgetQuery('renewed')).toBe(true);
  expect(location.hash).toBe('#/certifications/c-1');
});

it('is put in the place of the present one', () => {
  goTo('/certifications/c-1?renewed');
  replaceRoute('/certifications/c-1');
  expect(location.hash).toBe('#/certifications/c-1');
});
