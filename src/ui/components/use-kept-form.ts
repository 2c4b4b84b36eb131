import { useCallback, useEffect, useRef, useState } from 'react';
import { discardDraft, saveDraft } from '../../jobs/save-draft.ts';
import { useWorld } from './world-context.ts';

/** The promise is half a second; this leaves time for the write itself. */
const KEEP_AFTER_MS = 300;

export interface KeptForm<Value> {
  /** What was typed; null while the form shows what is saved. */
  readonly typed: Value | null;
  /** Whether it was typed before this page was opened. */
  readonly restored: boolean;
  readonly type: (value: Value) => void;
  /** Drops what was typed, once it is saved or no longer wanted. */
  readonly forget: () => Promise<void>;
}

/** A form whose unsaved text outlives the page. `kept` is what an earlier page left. */
export function useKeptForm<Value>(key: string, kept: Value | null): KeptForm<Value> {
  const world = useWorld();
  const [typed, setTyped] = useState<Value | null>(kept);
  const [restored, setRestored] = useState(kept !== null);
  const waiting = useRef<{ readonly value: Value; readonly timer: ReturnType<typeof setTimeout> } | null>(null);

  const flush = useCallback(() => {
    const { current } = waiting;
    if (current === null) return;
    clearTimeout(current.timer);
    waiting.current = null;
    void saveDraft(world, key, current.value);
  }, [world, key]);

  // A panel can be closed at any time; its page is told so only by these.
  useEffect(() => {
    const onHide = () => flush();
    window.addEventListener('pagehide', onHide);
    document.addEventListener('visibilitychange', onHide);
    return () => {
      window.removeEventListener('pagehide', onHide);
      document.removeEventListener('visibilitychange', onHide);
      flush();
    };
  }, [flush]);

  const type = useCallback(
    (value: Value) => {
      setTyped(value);
      if (waiting.current !== null) clearTimeout(waiting.current.timer);
      waiting.current = { value, timer: setTimeout(flush, KEEP_AFTER_MS) };
    },
    [flush],
  );
  const forget = useCallback(async () => {
    if (waiting.current !== null) clearTimeout(waiting.current.timer);
    waiting.current = null;
    await discardDraft(world, key);
    setTyped(null);
    setRestored(false);
  }, [world, key]);
  return { typed, restored, type, forget };
}
