import { lazy, type ReactNode } from 'react';

const LedgerScreen = lazy(() => import('./ledger/LedgerScreen.tsx').then((file) => ({ default: file.LedgerScreen })));
const ClientScreen = lazy(() => import('./ledger/ClientScreen.tsx').then((file) => ({ default: file.ClientScreen })));

/** The screen below `#/points/`; null when there is none. Each is loaded when it is asked for. */
export function pointsScreen(parts: readonly string[], _query: URLSearchParams): ReactNode {
  const [section, ...rest] = parts;
  switch (section) {
    case 'ledger':
      return ledgerScreen(rest);
    default:
      return null;
  }
}

function ledgerScreen([id, ...rest]: readonly string[]): ReactNode {
  if (rest.length > 0) return null;
  switch (id) {
    case undefined:
      return <LedgerScreen />;
    case 'new':
      return <ClientScreen key="new" id={null} />;
    default:
      return <ClientScreen key={id} id={id} />;
  }
}
