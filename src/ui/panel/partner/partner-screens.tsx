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
const RenewalsScreen = lazy(() =>
  import('./renewals/RenewalsScreen.tsx').then((file) => ({ default: file.RenewalsScreen })),
);
const RenewalScreen = lazy(() =>
  import('./renewals/RenewalScreen.tsx').then((file) => ({ default: file.RenewalScreen })),
);
const SummaryScreen = lazy(() =>
  import('./summary/SummaryScreen.tsx').then((file) => ({ default: file.SummaryScreen })),
);
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
const PartnerImportScreen = lazy(() =>
  import('./import/PartnerImportScreen.tsx').then((file) => ({ default: file.PartnerImportScreen })),
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
  clients: (id) => (id === undefined ? <ClientsScreen /> : <DeskClientScreen key={id} id={idOf(id)} />),
  team: (id) => (id === undefined ? <TeamScreen /> : null),
  renewals: (id) => (id === undefined ? <RenewalsScreen /> : <RenewalScreen key={id} id={idOf(id)} />),
  shared: (id) => (id === undefined ? <SharedScreen /> : <SharedDealScreen key={id} id={idOf(id)} />),
  commissions: (id) => (id === undefined ? <CommissionsScreen /> : null),
  reports: (key) => (key === undefined ? <ReportsScreen /> : <ReportScreen key={key} reportKey={key} />),
  summary: (id) => (id === undefined ? <SummaryScreen /> : null),
  import: (id) => (id === undefined ? <PartnerImportScreen /> : null),
};

/** Null for one that is to be made. */
function idOf(part: string): string | null {
  return part === 'new' ? null : part;
}
