// @vitest-environment happy-dom
import { renderHook, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { goTo, HOME } from '../../../src/ui/panel/route.ts';
import { useRoute } from '../../../src/ui/panel/use-route.ts';

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
