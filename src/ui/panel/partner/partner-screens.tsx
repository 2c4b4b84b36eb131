import { lazy, type ReactNode } from 'react';

const CommissionsScreen = lazy(() =>
  import('./commissions/CommissionsScreen.tsx').then((file) => ({ default: file.CommissionsScreen })),
);
const ProgressScreen = lazy(() =>
  import('./progress/ProgressScreen.tsx').then((file) => ({ default: file.ProgressScreen })),
);

/** The screen below `#/partner`; null when there is none. Each is loaded when it is asked for. */
export function partnerScreen(parts: readonly string[]): ReactNode {
  const [section, id, ...rest] = parts;
  if (rest.length > 0) return null;
  return SCREENS[section ?? 'progress']?.(id) ?? null;
}

/** One record a section; what follows it in the address is handed on. */
const SCREENS: Readonly<Record<string, (id: string | undefined) => ReactNode>> = {
  progress: (id) => (id === undefined ? <ProgressScreen /> : null),
  commissions: (id) => (id === undefined ? <CommissionsScreen /> : null),
};
