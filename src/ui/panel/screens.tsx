import type { ReactNode } from 'react';
import { loadedLater } from '../components/loaded-later.tsx';
import { CertificationList } from './certifications/CertificationList.tsx';
import type { PanelCopies } from './panel-copies.ts';
import { partnerScreen } from './partner/partner-screens.tsx';
import { pointsScreen } from './points/points-screens.tsx';
import type { Route } from './route.ts';
import { ticketScreen } from './tickets/ticket-screens.tsx';

const CertificationPage = loadedLater(
  async () => (await import('./certifications/CertificationPage.tsx')).CertificationPage,
);
const ImportScreen = loadedLater(async () => (await import('./certifications/import/ImportScreen.tsx')).ImportScreen);
const DeskScreen = loadedLater(async () => (await import('./desk/DeskScreen.tsx')).DeskScreen);
const SettingsScreen = loadedLater(async () => (await import('./settings/SettingsScreen.tsx')).SettingsScreen);
const DataScreen = loadedLater(async () => (await import('./data/DataScreen.tsx')).DataScreen);
const HistoryScreen = loadedLater(async () => (await import('./history/HistoryScreen.tsx')).HistoryScreen);
const AgendaScreen = loadedLater(async () => (await import('./reminders/AgendaScreen.tsx')).AgendaScreen);
const ReminderSettings = loadedLater(async () => (await import('./reminders/ReminderSettings.tsx')).ReminderSettings);

/**
 * The screen of a route; null when there is none. Every screen but the lists that are painted first is loaded when it is
 * asked for; what was painted of those before is handed on to them.
 */
export function screenFor(route: Route, painted: PanelCopies | null = null): ReactNode {
  const [section = 'certifications', id, ...rest] = route.parts;
  if (section === 'points') return pointsScreen(route.parts.slice(1), route.query);
  if (section === 'partner') return partnerScreen(route.parts.slice(1));
  if (rest.length > 0) return null;
  if (section === 'settings') return settingsScreen(id, route.query);
  if (section === 'reminders') return reminderScreen(id);
  if (section === 'tickets') return ticketScreen(id, painted?.tickets);
  if (section !== 'certifications') return null;
  switch (id) {
    case undefined:
      return <CertificationList painted={painted?.certifications ?? null} />;
    case 'new':
      return <CertificationPage id={null} />;
    case 'import':
      return <ImportScreen />;
    case 'desk':
      return <DeskScreen />;
    default:
      return (
        <CertificationPage key={id} id={id} renewed={route.query.has('renewed')} logged={route.query.get('logged')} />
      );
  }
}

function settingsScreen(id: string | undefined, query: URLSearchParams): ReactNode {
  if (id === undefined) return <SettingsScreen />;
  if (id === 'history') return <HistoryScreen />;
  return id === 'data' ? <DataScreen deleted={query.has('deleted')} /> : null;
}

function reminderScreen(id: string | undefined): ReactNode {
  if (id === undefined) return <AgendaScreen />;
  return id === 'settings' ? <ReminderSettings /> : null;
}
