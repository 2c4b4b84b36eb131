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
  const asked = readFirstPaint();
  const copied = paint(root, readFirstPaintCopy());
  const kept = await asked.catch(failed);
  let painted = copied;
  // The worker cannot write the copy: what it told of since is painted as soon as it has answered, before React is loaded.
  if (kept !== null && isNews(kept, copied)) {
    early.forget();
    painted = paint(root, kept);
  }
  if (painted !== null) {
    // Two frames: the first one paints, only then may the heavy part take the thread.
    await nextFrame();
    await nextFrame();
  }
  const { mountPopup } = await import('./mount-popup.tsx');
  mountPopup(root, painted);
  early.giveAgain();
}

/** Paints what is kept, if anything is. A snapshot that cannot be drawn costs the first paint, not the popup. */
function paint(root: Element, snapshot: PopupSnapshot | null): PopupSnapshot | null {
  if (snapshot === null) return null;
  try {
    root.replaceChildren();
    paintFirst(root, snapshot, Date.now());
    return snapshot;
  } catch (error) {
    return failed(error);
  }
}

function failed(error: unknown): null {
  console.error('The first paint failed', error);
  return null;
}

/** Whether one says something else than the other, and says it later. */
function isNews(kept: PopupSnapshot, copied: PopupSnapshot | null): boolean {
  if (copied === null) return true;
  return kept.madeAt > copied.madeAt && JSON.stringify({ ...kept, madeAt: copied.madeAt }) !== JSON.stringify(copied);
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}
