import { lazy, type ReactNode } from 'react';

const TicketList = lazy(() => import('./TicketList.tsx').then((file) => ({ default: file.TicketList })));
const NewTicket = lazy(() => import('./NewTicket.tsx').then((file) => ({ default: file.NewTicket })));
const AccountsScreen = lazy(() => import('./AccountsScreen.tsx').then((file) => ({ default: file.AccountsScreen })));
const TemplatesScreen = lazy(() => import('./TemplatesScreen.tsx').then((file) => ({ default: file.TemplatesScreen })));
const TicketPage = lazy(() => import('./TicketPage.tsx').then((file) => ({ default: file.TicketPage })));

/** The screen below `#/tickets`. Each is loaded when it is asked for. */
export function ticketScreen(id: string | undefined): ReactNode {
  switch (id) {
    case undefined:
      return <TicketList />;
    case 'new':
      return <NewTicket />;
    case 'accounts':
      return <AccountsScreen />;
    case 'templates':
      return <TemplatesScreen />;
    default:
      return <TicketPage key={id} id={id} />;
  }
}
