import { lazy, type ReactNode } from 'react';

const RenewalsScreen = lazy(() =>
  import('./renewals/RenewalsScreen.tsx').then((file) => ({ default: file.RenewalsScreen })),
);
const RenewalScreen = lazy(() =>
  import('./renewals/RenewalScreen.tsx').then((file) => ({ default: file.RenewalScreen })),
);
const SummaryScreen = lazy(() =>
  import('./summary/SummaryScreen.tsx').then((file) => ({ default: file.SummaryScreen })),
);

/** The screen below `#/partner`; null when there is none. Each is loaded when it is asked for. */
export function partnerScreen(parts: readonly string[]): ReactNode {
  const [section, id, ...rest] = parts;
  if (rest.length > 0) return null;
  return SCREENS[section ?? 'progress']?.(id) ?? null;
}

/** One record a section; what follows it in the address is handed on. */
const SCREENS: Readonly<Record<string, (id: string | undefined) => ReactNode>> = {
  renewals: (id) => (id === undefined ? <RenewalsScreen /> : <RenewalScreen key={id} id={id === 'new' ? null : id} />),
  summary: (id) => (id === undefined ? <SummaryScreen /> : null),
};
