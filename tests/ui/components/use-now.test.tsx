// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useNow } from '../../../src/ui/components/use-now.ts';
import { WorldContext } from '../../../src/ui/components/world-context.ts';
import { testWorld } from '../../fixtures/world.ts';

const START = Date.parse('2026-11-22T09:00Z');

beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }));
afterEach(() => void vi.useRealTimers());

function watch(everyMs: number) {
  const world = testWorld({ now: START });
  const wrapper = ({ children }: { children: ReactNode }) => <WorldContext value={world}>{children}</WorldContext>;
  const hook = renderHook((pace: number) => useNow(pace) - START, { wrapper, initialProps: everyMs });
  const pass = (ms: number) => {
    world.setNow(world.now() + ms);
    act(() => void vi.advanceTimersByTime(ms));
  };
  return { ...hook, world, pass };
}

it('begins at the present and moves at its pace', () => {
  const { result, pass } = watch(1_000);
  expect(result.current).toBe(0);
  pass(999);
  expect(result.current).toBe(0);
  pass(1);
  expect(result.current).toBe(1_000);
});

it('looks at the clock rather than counting, so a sleep is noticed', () => {
  const { result, world, pass } = watch(1_000);
  world.setNow(START + 3_600_000);
  pass(1_000);
  expect(result.current).toBe(3_601_000);
});

it('looks at once when the page is shown again', () => {
  const { result, world } = watch(60_000);
  world.setNow(START + 5_000);
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
  expect(result.current).toBe(5_000);
});

it('catches up when its pace becomes faster', () => {
  const { result, pass, rerender } = watch(60_000);
  pass(59_000);
  expect(result.current).toBe(0);
  rerender(1_000);
  expect(result.current).toBe(59_000);
  pass(1_000);
  expect(result.current).toBe(60_000);
});

it('stops with the component', () => {
  const { unmount } = watch(1_000);
  unmount();
  expect(vi.getTimerCount()).toBe(0);
});
