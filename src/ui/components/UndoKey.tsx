import { useAnnounce } from './use-announce.tsx';
import { useUndoKey } from './use-undo-key.ts';

/** Ctrl+Z (Cmd+Z) takes the last change of the page back. */
export function UndoKey() {
  const { undoLast } = useAnnounce();
  useUndoKey(undoLast);
  return null;
}
