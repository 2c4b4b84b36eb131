import { readFirstPaint } from '../../browser/first-paint.ts';
import { markLanguage } from '../page-language.ts';
import { paintFirst } from './paint-first.tsx';

/** First the snapshot, drawn without React; then, once that is on screen, the living popup in its place. */
export async function startPopup(): Promise<void> {
  markLanguage();
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no root element.');
  const snapshot = await readFirstPaint();
  if (snapshot !== null) {
    paintFirst(root, snapshot, Date.now());
    // Two frames: the first one paints, only then may the heavy part take the thread.
    await nextFrame();
    await nextFrame();
  }
  const { mountPopup } = await import('./mount-popup.tsx');
  mountPopup(root, snapshot);
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}
