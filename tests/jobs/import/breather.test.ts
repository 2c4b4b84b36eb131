import { describe, expect, it, vi } from 'vitest';
import { createBreather, yieldToPage } from '../../../src/jobs/import/breather.ts';

describe('breather', () => {
  it('is due after a stretch of work, and not right after breathing', async () => {
    const breather = createBreather();
    const until = performance.now() + 15;
    while (performance.now() < until);
    expect(breather.isDue()).toBe(true);
    await breather.breathe();
    expect(breather.isDue()).toBe(false);
  });

  it('lets other tasks run, with the scheduler or without', async () => {
    const seen: string[] = [];
    setTimeout(() => seen.push('timer'), 0);
    for (let turn = 0; turn < 50 && seen.length === 0; turn += 1) await yieldToPage();
    expect(seen).toEqual(['timer']);
    const yielded = vi.fn(async () => {});
    vi.stubGlobal('scheduler', { yield: yielded });
    await yieldToPage();
    vi.unstubAllGlobals();
    expect(yielded).toHaveBeenCalledOnce();
  });
});
