import { useEffect, useState } from 'react';
import { useWorld } from './world-context.ts';

/** The present moment, anew every `everyMs`, and at once when the page is shown again after having been hidden. */
export function useNow(everyMs: number): number {
  const { now } = useWorld();
  const [moment, setMoment] = useState(now);
  useEffect(() => {
    const look = () => setMoment(now());
    // A pace that was slower until now may have left the moment far behind.
    setMoment((before) => (now() - before < everyMs ? before : now()));
    const timer = setInterval(look, everyMs);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [now, everyMs]);
  return moment;
}
