import { describe, expect, it } from 'vitest';
import { inSlices } from '../../../src/jobs/import/in-slices.ts';

const ITEMS = Array.from({ length: 1_234 }, (_, index) => index);
const burn = (ms: number) => {
  const until = performance.now() + ms;
  while (performance.now() < until);
};

describe('work in slices', () => {
  it('sees every item once, in order, and knows where it is', async () => {
    const seen: number[] = [];
    const starts: number[] = [];
    expect(
      await inSlices(ITEMS, {}, (slice, from) => {
        seen.push(...slice);
        starts.push(from);
      }),
    ).toBe(true);
    expect(seen).toEqual(ITEMS);
    expect(starts).toEqual([0, 250, 500, 750, 1000]);
  });

  it('stops between two slices when it is cancelled, and tells how far it has come', async () => {
    const controller = new AbortController();
    const shares: number[] = [];
    let slices = 0;
    const controls = { signal: controller.signal, onProgress: (share: number) => shares.push(share) };
    const done = await inSlices(ITEMS, controls, () => {
      slices += 1;
      burn(15);
      if (slices === 2) controller.abort();
    });
    expect([done, slices]).toEqual([false, 2]);
    expect(shares).toEqual([0]);
  });
});
