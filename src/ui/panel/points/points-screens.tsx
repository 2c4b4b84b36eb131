import { lazy, type ReactNode } from 'react';

const PlanScreen = lazy(() => import('./plan/PlanScreen.tsx').then((file) => ({ default: file.PlanScreen })));

/** The screen below `#/points/`; null when there is none. Each is loaded when it is asked for. */
export function pointsScreen(parts: readonly string[], _query: URLSearchParams): ReactNode {
  const [section, id, ...rest] = parts;
  switch (section) {
    case 'plan':
      return rest.length > 0 ? null : <PlanScreen id={id ?? null} />;
    default:
      return null;
  }
}
