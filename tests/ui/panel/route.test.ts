// @vitest-environment happy-dom
import { renderHook, waitFor } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { goTo, HOME, readRoute, useRoute } from '../../../src/ui/panel/route.ts';

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

describe('the route of the page', () => {
  it('is followed', async () => {
    location.hash = HOME;
    const { result } = renderHook(() => useRoute());
    expect(result.current.path).toBe('/certifications');
    goTo('/settings');
    expect(location.hash).toBe('#/settings');
    await waitFor(() => expect(result.current.path).toBe('/settings'));
  });

  it('is followed no longer by a page that is gone', () => {
    const remove = vi.spyOn(window, 'removeEventListener');
    const { unmount } = renderHook(() => useRoute());
    expect(remove).not.toHaveBeenCalledWith('hashchange', expect.any(Function));
    unmount();
    expect(remove).toHaveBeenCalledWith('hashchange', expect.any(Function));
  });
});
