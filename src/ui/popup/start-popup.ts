import { readFirstPaint, readFirstPaintCopy } from '../../browser/first-paint.ts';
import type { PopupSnapshot } from '../../domain/reminders/popup-snapshot.ts';
import { catchEarlyClick } from '../early-clicks.ts';
import { markLanguage } from '../page-language.ts';
import { paintFirst } from './paint-first.tsx';

/** First the snapshot, drawn without React; then, once that is on screen, the living popup in its place. */
export async function startPopup(): Promise<void> {
  markLanguage();
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no root element.');
  const early = catchEarlyClick(root);
  const painted = await paintKept(root);
  if (painted !== null) {
    // Two frames: the first one paints, only then may the heavy part take the thread.
    await nextFrame();
    await nextFrame();
  }
  const { mountPopup } = await import('./mount-popup.tsx');
  mountPopup(root, painted);
  early.giveAgain();
}

/**
 * Paints from the copy that needs no asking, else from what the worker keeps. A snapshot that cannot be read or drawn
 * costs the first paint, not the popup.
 */
async function paintKept(root: Element): Promise<PopupSnapshot | null> {
  try {
    const snapshot = readFirstPaintCopy() ?? (await readFirstPaint());
    if (snapshot !== null) paintFirst(root, snapshot, Date.now());
    return snapshot;
  } catch (error) {
    console.error('The first paint failed', error);
    return null;
  }
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}
