import { browser } from 'wxt/browser';
import type { PopupSnapshot } from '../domain/reminders/popup-snapshot.ts';

const KEY = 'popup';

/**
 * Keeps the snapshot where every context can read it and, from a page, a copy where the popup can read it without
 * waiting for an answer. A worker has no such place: what it changes reaches the copy when a page next keeps one.
 */
export async function keepFirstPaint(snapshot: PopupSnapshot): Promise<void> {
  if (typeof localStorage !== 'undefined') keepFirstPaintCopy(snapshot);
  await browser.storage.local.set({ [KEY]: snapshot });
}

/** Keeps the copy alone, as the popup does with what it shows in the end. */
export function keepFirstPaintCopy(snapshot: PopupSnapshot): void {
  localStorage.setItem(KEY, JSON.stringify(snapshot));
}

/**
 * The snapshot that keep-watch left; null when there is none of the present shape.
 * Not parsed by a schema: only our own jobs write it, and the popup's first paint carries no schema library.
 */
export async function readFirstPaint(): Promise<PopupSnapshot | null> {
  const kept: { [KEY]?: PopupSnapshot } = await browser.storage.local.get(KEY);
  return ofPresentShape(kept[KEY]);
}

/** The copy of it in this page's own storage; null when there is none, or none that can be read. */
export function readFirstPaintCopy(): PopupSnapshot | null {
  const text = localStorage.getItem(KEY);
  if (text === null) return null;
  try {
    return ofPresentShape(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function ofPresentShape(kept: PopupSnapshot | null | undefined): PopupSnapshot | null {
  return kept?.version === 3 ? kept : null;
}
