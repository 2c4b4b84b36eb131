// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { useMishaps } from '../../../src/ui/components/use-mishaps.ts';
import { nextRejection } from '../../fixtures/next-rejection.ts';

it('tells of a job that failed and that nobody waited for', async () => {
  const tell = vi.fn();
  renderHook(() => useMishaps(tell));
  const rejection = nextRejection();
  const job = async () => {
    throw new Error('disk full');
  };
  void job();
  expect(await rejection).toEqual(new Error('disk full'));
  expect(tell).toHaveBeenCalledOnce();
});

it('falls silent with its component', () => {
  const tell = vi.fn();
  const { unmount } = renderHook(() => useMishaps(tell));
  unmount();
  act(() => void window.dispatchEvent(new Event('unhandledrejection')));
  expect(tell).not.toHaveBeenCalled();
});
