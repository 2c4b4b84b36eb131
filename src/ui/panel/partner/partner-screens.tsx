import type { ReactNode } from 'react';
import { loadedLater } from '../../components/loaded-later.tsx';

const ClientsScreen = loadedLater(async () => (await import('./clients/ClientsScreen.tsx')).ClientsScreen);
const DeskClientScreen = loadedLater(async () => (await import('./clients/DeskClientScreen.tsx')).DeskClientScreen);
const TeamScreen = loadedLater(async () => (await import('./team/TeamScreen.tsx')).TeamScreen);
const CommissionsScreen = loadedLater(
  async () => (await import('./commissions/CommissionsScreen.tsx')).CommissionsScreen,
);
const ProgressScreen = loadedLater(async () => (await import('./progress/ProgressScreen.tsx')).ProgressScreen);
const RenewalsScreen = loadedLater(async () => (await import('./renewals/RenewalsScreen.tsx')).RenewalsScreen);
const RenewalScreen = loadedLater(async () => (await import('./renewals/RenewalScreen.tsx')).RenewalScreen);
const SummaryScreen = loadedLater(async () => (await import('./summary/SummaryScreen.tsx')).SummaryScreen);
const SharedScreen = loadedLater(async () => (await import('./shared-selling/SharedScreen.tsx')).SharedScreen);
const SharedDealScreen = loadedLater(
  async () => (await import('./shared-selling/SharedDealScreen.tsx')).SharedDealScreen,
);
const ReportsScreen = loadedLater(async () => (await import('./reports/ReportsScreen.tsx')).ReportsScreen);
const ReportScreen = loadedLater(async () => (await import('./reports/ReportScreen.tsx')).ReportScreen);
const PartnerImportScreen = loadedLater(
  async () => (await import('./import/PartnerImportScreen.tsx')).PartnerImportScreen,
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
