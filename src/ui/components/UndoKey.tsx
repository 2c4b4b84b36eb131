import { useEffect } from 'react';
import { useAnnounce } from './use-announce.tsx';

/** Ctrl+Z (Cmd+Z) takes the last change back, except in a field, where it belongs to the text. */
export function UndoKey() {
  const { undoLast } = useAnnounce();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const asked = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
      if (!asked || inText(event.target)) return;
      event.preventDefault();
      undoLast();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [undoLast]);
  return null;
}

function inText(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('input:not([type=checkbox]), textarea, [contenteditable]') !== null
  );
}
