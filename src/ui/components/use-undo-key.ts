import { useEffect } from 'react';
import { watchIdle } from '../../jobs/keep-watch.ts';
import { useWorld } from './world-context.ts';

/**
 * Ctrl+Z (Cmd+Z), except in a field, where it belongs to the text; null leaves the key alone. A change is on screen as soon
 * as it is kept, but can be taken back only once the watch has followed it: the key waits for that, since it would take
 * back the change before it otherwise.
 */
export function useUndoKey(onUndo: (() => void) | null): void {
  const world = useWorld();
  useEffect(() => {
    if (onUndo === null) return;
    const onKey = (event: KeyboardEvent) => {
      const asked = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
      if (!asked || inText(event.target)) return;
      event.preventDefault();
      void watchIdle(world).then(onUndo);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [onUndo, world]);
}

function inText(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('input:not([type=checkbox]), textarea, [contenteditable]') !== null
  );
}
