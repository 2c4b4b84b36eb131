import { useEffect } from 'react';

type Step = (() => void) | null;

/**
 * Ctrl+Z (Cmd+Z) takes an editor's own steps back while it is open, and with Shift does them again; what was done before it
 * was opened is left alone. In a field the key belongs to its text.
 */
export function useEditorUndo(undo: Step, redo: Step): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || isText(event.target)) return;
      event.preventDefault();
      event.stopPropagation();
      const step = event.shiftKey ? redo : undo;
      step?.();
    };
    // On its way down, before the page's own key hears of it.
    document.addEventListener('keydown', onKey, true);
    return () => document.removeEventListener('keydown', onKey, true);
  }, [undo, redo]);
}

function isText(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input:not([type=checkbox], [type=radio]), textarea') !== null;
}
