import { lazy, type ReactNode } from 'react';

const SharedScreen = lazy(() =>
  import('./shared-selling/SharedScreen.tsx').then((file) => ({ default: file.SharedScreen })),
);
const SharedDealScreen = lazy(() =>
  import('./shared-selling/SharedDealScreen.tsx').then((file) => ({ default: file.SharedDealScreen })),
);
const ReportsScreen = lazy(() =>
  import('./reports/ReportsScreen.tsx').then((file) => ({ default: file.ReportsScreen })),
);
const ReportScreen = lazy(() => import('./reports/ReportScreen.tsx').then((file) => ({ default: file.ReportScreen })));

/** The screen below `#/partner`; null when there is none. Each is loaded when it is asked for. */
export function partnerScreen(parts: readonly string[]): ReactNode {
  const [section, id, ...rest] = parts;
  if (rest.length > 0) return null;
  return SCREENS[section ?? 'progress']?.(id) ?? null;
}

/** One record a section; what follows it in the address is handed on. */
const SCREENS: Readonly<Record<string, (id: string | undefined) => ReactNode>> = {
  shared: sharedScreen,
  reports: (key) => (key === undefined ? <ReportsScreen /> : <ReportScreen key={key} reportKey={key} />),
};

function sharedScreen(id: string | undefined): ReactNode {
  if (id === undefined) return <SharedScreen />;
  return id === 'new' ? <SharedDealScreen key="new" id={null} /> : <SharedDealScreen key={id} id={id} />;
}
