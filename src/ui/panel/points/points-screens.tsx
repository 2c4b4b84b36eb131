import type { ReactNode } from 'react';

/** The screen below `#/points/`; null when there is none. Each is loaded when it is asked for. */
export function pointsScreen(parts: readonly string[], _query: URLSearchParams): ReactNode {
  const [section, ..._rest] = parts;
  switch (section) {
    default:
      return null;
  }
}
