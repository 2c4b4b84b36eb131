// @vitest-environment happy-dom
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readDraft } from '../../../src/store/queries/drafts.ts';
import { useKeptForm } from '../../../src/ui/components/use-kept-form.ts';
import { WorldContext } from '../../../src/ui/components/world-context.ts';
import { testWorld } from '../../fixtures/world.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

function open(kept: string | null = null) {
  const world = testWorld();
  const wrapper = ({ children }: { children: ReactNode }) => <WorldContext value={world}>{children}</WorldContext>;
  const hook = renderHook(() => useKeptForm<string>('form', kept), { wrapper });
  const type = (...texts: string[]) => act(() => texts.forEach((text) => void hook.result.current.type(text)));
  /** What is in the database once everything under way has been written. */
  const inDatabase = async (expected: string | null) => {
    vi.useRealTimers();
    await waitFor(async () => {
      expect((await readDraft(world.database, 'form'))?.value ?? null).toBe(expected);
    });
  };
  return { ...hook, world, type, inDatabase };
}

describe('a kept form', () => {
  it('shows what is saved until something is typed', () => {
    const { result, type } = open();
    expect(result.current).toMatchObject({ typed: null, restored: false });
    type('a');
    expect(result.current).toMatchObject({ typed: 'a', restored: false });
  });

  it('begins with what an earlier page left, and says so', () => {
    expect(open('left').result.current).toMatchObject({ typed: 'left', restored: true });
  });

  it('keeps what was typed within half a second', async () => {
    const { type, inDatabase } = open();
    type('a', 'ab', 'abc');
    vi.advanceTimersByTime(500);
    await inDatabase('abc');
  });

  it('keeps the last text at the end of a pause, not every letter', () => {
    const { type, world } = open();
    const put = vi.spyOn(world.database.drafts, 'put');
    type('a');
    vi.advanceTimersByTime(200);
    type('ab');
    vi.advanceTimersByTime(200);
    expect(put).not.toHaveBeenCalled();
    vi.advanceTimersByTime(300);
    expect(put.mock.calls.map(([draft]) => draft.value)).toEqual(['ab']);
  });

  it('does not wait for a pause that never comes', () => {
    const { type, world } = open();
    const put = vi.spyOn(world.database.drafts, 'put');
    for (const text of ['a', 'ab', 'abc']) {
      type(text);
      vi.advanceTimersByTime(200);
    }
    expect(put.mock.calls.map(([draft]) => draft.value)).toEqual(['abc']);
    type('abcd');
    vi.advanceTimersByTime(300);
    expect(put.mock.calls.map(([draft]) => draft.value)).toEqual(['abc', 'abcd']);
  });

  it.each<[string, (hook: { unmount: () => void }) => void]>([
    ['is left', ({ unmount }) => unmount()],
    ['is closed', () => void window.dispatchEvent(new Event('pagehide'))],
    ['is hidden', () => void document.dispatchEvent(new Event('visibilitychange'))],
  ])('keeps it at once when the page %s', async (_how, leave) => {
    const hook = open();
    hook.type('abc');
    leave(hook);
    expect(vi.getTimerCount()).toBe(0);
    await hook.inDatabase('abc');
  });

  it('forgets it with what waits to be written', async () => {
    const { result, type, inDatabase } = open('left');
    type('abc');
    const forgotten = act(() => result.current.forget());
    vi.advanceTimersByTime(1_000);
    vi.useRealTimers();
    await forgotten;
    expect(result.current).toMatchObject({ typed: null, restored: false });
    await inDatabase(null);
  });

  it('writes nothing when nothing was typed', () => {
    const { unmount, world } = open();
    const put = vi.spyOn(world.database.drafts, 'put');
    unmount();
    expect(put).not.toHaveBeenCalled();
  });
});
