import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { PopupSnapshot } from '../../domain/reminders/popup-snapshot.ts';
import { realWorld } from '../../jobs/world.ts';
import { Mishap } from '../components/Mishap.tsx';
import { WorldContext } from '../components/world-context.ts';
import { PopupApp } from './PopupApp.tsx';

/** Puts the living popup in the place of what was painted first. */
export function mountPopup(root: Element, painted: PopupSnapshot | null): void {
  const living = createRoot(root);
  // At once, so that a click that came too early finds its button in place.
  flushSync(() =>
    living.render(
      <WorldContext value={realWorld()}>
        <Mishap>
          <PopupApp painted={painted} />
        </Mishap>
      </WorldContext>,
    ),
  );
}
