import { useEffect } from 'react';
import { watchIdle } from '../../jobs/keep-watch.ts';
import { useAnnounce } from './use-announce.tsx';
import { useWorld } from './world-context.ts';

/**
 * Ctrl+Z (Cmd+Z) takes the last change back, except in a field, where it belongs to the text. A change is on screen as soon
 * as it is kept, but can be taken back only once the watch has followed it: the key waits for that, since it would take
 * back the change before it otherwise.
 */
export function UndoKey() {
  const { undoLast } = useAnnounce();
  const world = useWorld();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const asked = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
      if (!asked || inText(event.target)) return;
      event.preventDefault();
      void watchIdle(world).then(undoLast);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [undoLast, world]);
  return null;
}

function inText(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('input:not([type=checkbox]), textarea, [contenteditable]') !== null
  );
}
