import { lazy, type ReactNode } from 'react';

const TierScreen = lazy(() => import('./tier/TierScreen.tsx').then((file) => ({ default: file.TierScreen })));

/** The screen below `#/points/`; null when there is none. Each is loaded when it is asked for. */
export function pointsScreen(parts: readonly string[], _query: URLSearchParams): ReactNode {
  const [section, ...rest] = parts;
  switch (section) {
    case 'tier':
      return rest.length === 0 ? <TierScreen /> : null;
    default:
      return null;
  }
}
