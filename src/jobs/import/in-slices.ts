import { createBreather } from './breather.ts';
import type { FindControls } from './import-reading.ts';

const SLICE_ROWS = 250;

/** Goes through rows with the page getting its turn in between; false when cancelled. */
export async function inSlices<Item>(
  items: readonly Item[],
  { signal, onProgress }: FindControls,
  work: (slice: readonly Item[], from: number) => void,
): Promise<boolean> {
  const breather = createBreather();
  for (let from = 0; from < items.length; from += SLICE_ROWS) {
    work(items.slice(from, from + SLICE_ROWS), from);
    if (!breather.isDue()) continue;
    await breather.breathe();
    if (signal?.aborted === true) return false;
    onProgress?.(from / items.length);
  }
  return true;
}
