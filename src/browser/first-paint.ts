import { browser } from 'wxt/browser';
import type { PopupSnapshot } from '../domain/reminders/popup-snapshot.ts';

const KEY = 'popup';

export async function keepFirstPaint(snapshot: PopupSnapshot): Promise<void> {
  await browser.storage.local.set({ [KEY]: snapshot });
}

/**
 * The snapshot that keep-watch left; null when there is none of the present shape.
 * Not parsed by a schema: only our own worker writes it, and the popup's first paint carries no schema library.
 */
export async function readFirstPaint(): Promise<PopupSnapshot | null> {
  const kept: { [KEY]?: PopupSnapshot } = await browser.storage.local.get(KEY);
  return kept[KEY]?.version === 1 ? kept[KEY] : null;
}
