// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sayScreenReady, screenReady } from '../../../../src/ui/panel/kept-screen/screen-ready.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

async function isOver(waited: Promise<void>): Promise<boolean> {
  return Promise.race([waited.then(() => true), Promise.resolve().then(() => Promise.resolve(false))]);
}

it('waits until the screen says that it is ready', async () => {
  const waited = screenReady(5_000);
  expect(await isOver(waited)).toBe(false);
  sayScreenReady();
  await waited;
  expect(vi.getTimerCount()).toBe(0);
});

it('waits no longer for a screen that was left', async () => {
  const waited = screenReady(5_000);
  window.dispatchEvent(new Event('hashchange'));
  await waited;
});

it('waits no longer than it has patience', async () => {
  const waited = screenReady(5_000);
  vi.advanceTimersByTime(4_999);
  expect(await isOver(waited)).toBe(false);
  vi.advanceTimersByTime(1);
  await waited;
});
