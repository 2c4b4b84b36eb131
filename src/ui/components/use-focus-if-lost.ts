import { type RefObject, useEffect, useRef } from 'react';

/**
 * Where the keyboard goes on when what it was on has gone with a change of stage. It stays where it is as long as that is
 * there. A stage of undefined has not come yet.
 */
export function useFocusIfLost<T extends HTMLElement>(
  stage: string | number | boolean | undefined,
): RefObject<T | null> {
  const place = useRef<T>(null);
  const last = useRef<Element | null>(null);
  const before = useRef(stage);
  useEffect(() => {
    last.current ??= document.activeElement;
    const follow = () => {
      last.current = document.activeElement;
    };
    document.addEventListener('focusin', follow);
    return () => document.removeEventListener('focusin', follow);
  }, []);
  useEffect(() => {
    const moved = before.current !== undefined && before.current !== stage;
    before.current = stage;
    if (moved && last.current !== null && !last.current.isConnected) place.current?.focus();
  }, [stage]);
  return place;
}
