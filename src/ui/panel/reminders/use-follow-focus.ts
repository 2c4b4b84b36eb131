import { type RefObject, useLayoutEffect, useRef } from 'react';

interface FollowFocus {
  /** Belongs to the section: its lines are its list items, each with one link. */
  readonly section: RefObject<HTMLElement | null>;
  /** These lines are about to go: afterwards the keyboard goes on at the line in their place, or at the heading. */
  readonly leave: (keys: readonly string[]) => void;
  /** More lines are about to come: the keyboard goes on at the first of them. */
  readonly extend: () => void;
}

type Wanted =
  | { readonly kind: 'gone'; readonly keys: readonly string[]; readonly index: number }
  | { readonly kind: 'longer'; readonly index: number };

/**
 * Keeps the keyboard in its place when what had the focus goes with its line. `lines` are the keys of the lines in the order
 * shown.
 */
export function useFollowFocus(lines: readonly string[]): FollowFocus {
  const section = useRef<HTMLElement>(null);
  const wanted = useRef<Wanted | null>(null);
  // Together with the change, so that no key pressed in between is lost.
  useLayoutEffect(() => {
    const want = wanted.current;
    if (want === null) return;
    if (want.kind === 'longer' ? lines.length <= want.index : want.keys.some((key) => lines.includes(key))) return;
    wanted.current = null;
    if (want.kind === 'gone' && !isFocusLost()) return;
    const links = section.current?.querySelectorAll<HTMLElement>('li a[href]') ?? [];
    const heading = section.current?.querySelector<HTMLElement>('h2');
    (links[Math.min(want.index, links.length - 1)] ?? heading)?.focus();
  }, [lines]);
  return {
    section,
    leave: (keys) => {
      const index = lines.findIndex((line) => keys.includes(line));
      wanted.current = { kind: 'gone', keys, index: Math.max(0, index) };
    },
    extend: () => {
      wanted.current = { kind: 'longer', index: lines.length };
    },
  };
}

function isFocusLost(): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body;
}
