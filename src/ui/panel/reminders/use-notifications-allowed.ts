import { useEffect, useRef, useState } from 'react';
import { keepWatchAfterChange } from '../../../jobs/keep-watch.ts';
import { useWorld } from '../../components/world-context.ts';

const LOOK_MS = 5_000;

/**
 * Whether the browser shows notifications; null while it is asked. It does not tell when that changes, so it is asked again
 * and again while the page is open. What waited is shown as soon as it may be.
 */
export function useNotificationsAllowed(): boolean | null {
  const world = useWorld();
  const [allowed, setAllowed] = useState<boolean | null>(null);
  const before = useRef<boolean | null>(null);
  useEffect(() => {
    let left = false;
    const look = async () => {
      const now = await world.browser.notificationsAllowed();
      if (left) return;
      if (before.current === false && now) void keepWatchAfterChange(world);
      before.current = now;
      setAllowed(now);
    };
    void look();
    const timer = setInterval(() => void look(), LOOK_MS);
    return () => {
      left = true;
      clearInterval(timer);
    };
  }, [world]);
  return allowed;
}
