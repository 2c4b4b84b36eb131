import { lazy, type ReactNode } from 'react';

const ClientsScreen = lazy(() =>
  import('./clients/ClientsScreen.tsx').then((file) => ({ default: file.ClientsScreen })),
);
const DeskClientScreen = lazy(() =>
  import('./clients/DeskClientScreen.tsx').then((file) => ({ default: file.DeskClientScreen })),
);
const TeamScreen = lazy(() => import('./team/TeamScreen.tsx').then((file) => ({ default: file.TeamScreen })));
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
  clients: (id) => (id === undefined ? <ClientsScreen /> : clientScreen(id)),
  team: (id) => (id === undefined ? <TeamScreen /> : null),
  progress: (id) => (id === undefined ? <ProgressScreen /> : null),
  commissions: (id) => (id === undefined ? <CommissionsScreen /> : null),
};

function clientScreen(id: string): ReactNode {
  return id === 'new' ? <DeskClientScreen key="new" id={null} /> : <DeskClientScreen key={id} id={id} />;
}
