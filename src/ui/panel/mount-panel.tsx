import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { ListCopy } from '../../domain/certifications/list-copy.ts';
import { momentOf, type World } from '../../jobs/world.ts';
import { WorldContext } from '../components/world-context.ts';
import { PaintedList } from './certifications/PaintedList.tsx';
import { Panel } from './Panel.tsx';

/** Puts the living panel in the place of what was painted first. */
export function mountPanel(root: Element, world: World, painted: ListCopy | null): void {
  const meanwhile = painted === null ? null : <PaintedList copy={painted} moment={momentOf(world)} />;
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
