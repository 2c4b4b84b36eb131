import { lazy, type ReactNode, Suspense } from 'react';
import { CertificationList } from './certifications/CertificationList.tsx';
import type { PanelCopies } from './panel-copies.ts';
import { partnerScreen } from './partner/partner-screens.tsx';
import { pointsScreen } from './points/points-screens.tsx';
import type { Route } from './route.ts';
import { ticketScreen } from './tickets/ticket-screens.tsx';

const CertificationPage = lazy(() =>
  import('./certifications/CertificationPage.tsx').then((file) => ({ default: file.CertificationPage })),
);
const ImportScreen = lazy(() =>
  import('./certifications/import/ImportScreen.tsx').then((file) => ({ default: file.ImportScreen })),
);
const DeskScreen = lazy(() => import('./desk/DeskScreen.tsx').then((file) => ({ default: file.DeskScreen })));
const SettingsScreen = lazy(() =>
  import('./settings/SettingsScreen.tsx').then((file) => ({ default: file.SettingsScreen })),
);
const DataScreen = lazy(() => import('./data/DataScreen.tsx').then((file) => ({ default: file.DataScreen })));
const HistoryScreen = lazy(() =>
  import('./history/HistoryScreen.tsx').then((file) => ({ default: file.HistoryScreen })),
);
const AgendaScreen = lazy(() =>
  import('./reminders/AgendaScreen.tsx').then((file) => ({ default: file.AgendaScreen })),
);
const ReminderSettings = lazy(() =>
  import('./reminders/ReminderSettings.tsx').then((file) => ({ default: file.ReminderSettings })),
);

/**
 * The screen of a route; null when there is none. Every screen but the lists that are painted first is loaded when it is
 * asked for; what was painted of those before is handed on to them.
 */
export function screenFor(route: Route, painted: PanelCopies | null = null): ReactNode {
  const [section = 'certifications', id, ...rest] = route.parts;
  if (section === 'points') return waiting(pointsScreen(route.parts.slice(1), route.query));
  if (section === 'partner') return waiting(partnerScreen(route.parts.slice(1)));
  if (rest.length > 0) return null;
  if (section === 'settings') return settingsScreen(id, route.query);
  if (section === 'reminders') return reminderScreen(id);
  if (section === 'tickets') return waiting(ticketScreen(id, painted?.tickets));
  if (section !== 'certifications') return null;
  switch (id) {
    case undefined:
      return <CertificationList painted={painted?.certifications ?? null} />;
    case 'new':
      return waiting(<CertificationPage id={null} />);
    case 'import':
      return waiting(<ImportScreen />);
    case 'desk':
      return waiting(<DeskScreen />);
    default:
      return waiting(
        <CertificationPage key={id} id={id} renewed={route.query.has('renewed')} logged={route.query.get('logged')} />,
      );
  }
}

function settingsScreen(id: string | undefined, query: URLSearchParams): ReactNode {
  if (id === undefined) return waiting(<SettingsScreen />);
  if (id === 'history') return waiting(<HistoryScreen />);
  return id === 'data' ? waiting(<DataScreen deleted={query.has('deleted')} />) : null;
}

function reminderScreen(id: string | undefined): ReactNode {
  if (id === undefined) return waiting(<AgendaScreen />);
  return id === 'settings' ? waiting(<ReminderSettings />) : null;
}

/** A screen comes from disk in a few milliseconds: an indicator would only flash. */
function waiting(screen: ReactNode): ReactNode {
  return <Suspense fallback={null}>{screen}</Suspense>;
}
