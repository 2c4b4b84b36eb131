import { screenReady } from './screen-ready.ts';

/** How long the copy of a screen stands in front of the living one that is reading. */
const PATIENCE_MS = 5_000;

/** Laid out, so that long lists measure themselves, and neither seen nor read out. */
const BEHIND = { position: 'absolute', inset: '0 0 auto', visibility: 'hidden' };

/** A place in front of the page's own, for what is shown until the living screen has read what it shows. */
export function raiseStage(root: HTMLElement): HTMLElement {
  const stage = document.createElement('div');
  root.before(stage);
  Object.assign(root.style, BEHIND);
  return stage;
}

/** Takes the stage away once the living screen behind it is ready, or when there is something else to say. */
export async function strikeStage(stage: Element, root: HTMLElement, trouble: Promise<void>): Promise<void> {
  await Promise.race([screenReady(PATIENCE_MS), trouble]);
  const { scrollY } = window;
  stage.remove();
  for (const name of Object.keys(BEHIND)) root.style.removeProperty(name);
  window.scrollTo(0, scrollY);
}
