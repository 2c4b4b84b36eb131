import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { momentOf, type World } from '../../jobs/world.ts';
import { loadAhead } from '../components/loaded-later.tsx';
import { WorldContext } from '../components/world-context.ts';
import { PaintedScreen } from './PaintedScreen.tsx';
import { Panel } from './Panel.tsx';
import type { PanelCopies } from './panel-copies.ts';
import { readRoute } from './route.ts';
import { screenFor } from './screens.tsx';

/** Loads the file of the screen that will be drawn first, while the database opens. */
export function loadFirstScreen(): Promise<void> {
  return loadAhead(screenFor(readRoute(location.hash)));
}

/** Puts the living panel in the place of what was painted first. */
export function mountPanel(root: Element, world: World, painted: PanelCopies | null): void {
  const route = readRoute(location.hash);
  const meanwhile = painted === null ? null : <PaintedScreen route={route} copies={painted} moment={momentOf(world)} />;
  const living = createRoot(root);
  // At once, so that what was done too early finds its place.
  flushSync(() =>
    living.render(
      <WorldContext value={world}>
        <Panel painted={painted} meanwhile={meanwhile} />
      </WorldContext>,
    ),
  );
}
