import { browser } from 'wxt/browser';
import type { SafetySnapshot } from '../domain/backup/safety-snapshot.ts';
import type { EpochMs } from '../domain/time.ts';

const KEY = 'safety';
/** Apart, so that asking when costs nothing. */
const TIME_KEY = 'safety-made-at';

/** Keeps a snapshot in the browser's storage, which outlives a broken database. */
export async function keepSafetyCopy(snapshot: SafetySnapshot): Promise<void> {
  await browser.storage.local.set({ [KEY]: snapshot, [TIME_KEY]: snapshot.madeAt });
}

export async function readSafetyTime(): Promise<EpochMs | null> {
  const kept: { [TIME_KEY]?: unknown } = await browser.storage.local.get(TIME_KEY);
  const madeAt = kept[TIME_KEY];
  return typeof madeAt === 'number' ? madeAt : null;
}

/** The snapshot kept last; null when there is none. Its rows are checked when they are restored. */
export async function readSafetyCopy(): Promise<SafetySnapshot | null> {
  const kept: { [KEY]?: SafetySnapshot } = await browser.storage.local.get(KEY);
  return kept[KEY] ?? null;
}
