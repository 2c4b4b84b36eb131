import { useCallback, useEffect, useRef, useState } from 'react';
import { discardDraft, saveDraft } from '../../jobs/save-draft.ts';
import { useWorld } from './world-context.ts';

/** A pause in typing. */
const KEEP_AFTER_MS = 300;

/** The promise is half a second, also to whoever types without a pause; this leaves time for the write itself. */
const KEEP_AT_LATEST_MS = 450;

interface Waiting<Value> {
  readonly value: Value;
  readonly pause: ReturnType<typeof setTimeout>;
  /** Counted from the first key that is not kept yet. */
  readonly latest: ReturnType<typeof setTimeout>;
}

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
  const waiting = useRef<Waiting<Value> | null>(null);

  const flush = useCallback(() => {
    const { current } = waiting;
    if (current === null) return;
    stop(current);
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
      const { current } = waiting;
      if (current !== null) clearTimeout(current.pause);
      const latest = current?.latest ?? setTimeout(flush, KEEP_AT_LATEST_MS);
      waiting.current = { value, pause: setTimeout(flush, KEEP_AFTER_MS), latest };
    },
    [flush],
  );
  const forget = useCallback(async () => {
    if (waiting.current !== null) stop(waiting.current);
    waiting.current = null;
    await discardDraft(world, key);
    setTyped(null);
    setRestored(false);
  }, [world, key]);
  return { typed, restored, type, forget };
}

function stop({ pause, latest }: Waiting<unknown>): void {
  clearTimeout(pause);
  clearTimeout(latest);
}
