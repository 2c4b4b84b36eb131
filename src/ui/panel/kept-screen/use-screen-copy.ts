import { useEffect, useLayoutEffect } from 'react';
import { keepScreenCopy } from '../../../browser/screen-copy.ts';
import { dayOf } from '../../../domain/time.ts';
import { momentOf } from '../../../jobs/world.ts';
import { useWorld } from '../../components/world-context.ts';
import { copyNodes } from './copy-nodes.ts';
import { settingNow } from './copy-setting.ts';
import { copyStyles } from './copy-styles.ts';
import { sayScreenReady } from './screen-ready.ts';

/** How long a screen must stand still before it is copied. */
const SETTLED_MS = 1_000;

/**
 * Keeps a copy of the screen, to be painted first the next time, once it is `ready`: when it shows all that it has read.
 * `plain` is false while it shows something that will not be there the next time, such as the hits of a search.
 */
export function useScreenCopy(ready: boolean, plain = true): void {
  const world = useWorld();
  useLayoutEffect(() => {
    if (ready) sayScreenReady();
  }, [ready]);
  useEffect(() => {
    if (!ready || !plain) return;
    const timer = setTimeout(() => {
      const main = document.querySelector('main');
      // Whoever has scrolled sees rows that are not the first.
      if (main === null || window.scrollY > 0) return;
      keepScreenCopy({
        ...settingNow(),
        day: dayOf(momentOf(world)),
        styles: copyStyles(main),
        height: heightWithin(main),
        nodes: copyNodes(main, window.innerHeight),
      });
    }, SETTLED_MS);
    return () => clearTimeout(timer);
  });
}

/** To the end of what stands in it, in px: the element itself is at least as high as the window, which may be another next time. */
function heightWithin(main: Element): number {
  const end = main.lastElementChild?.getBoundingClientRect().bottom ?? 0;
  return Math.max(0, Math.floor(end - main.getBoundingClientRect().top));
}
