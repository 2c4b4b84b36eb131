import { lazy, type ReactNode } from 'react';
import type { TicketCopy } from '../../../domain/tickets/ticket-copy.ts';
import { TicketList } from './TicketList.tsx';

const NewTicket = lazy(() => import('./NewTicket.tsx').then((file) => ({ default: file.NewTicket })));
const AccountsScreen = lazy(() => import('./AccountsScreen.tsx').then((file) => ({ default: file.AccountsScreen })));
const TemplatesScreen = lazy(() => import('./TemplatesScreen.tsx').then((file) => ({ default: file.TemplatesScreen })));
const TicketPage = lazy(() => import('./TicketPage.tsx').then((file) => ({ default: file.TicketPage })));

/** The screen below `#/tickets`. All but the list are loaded when they are asked for. */
export function ticketScreen(id: string | undefined, painted: TicketCopy | null = null): ReactNode {
  switch (id) {
    case undefined:
      return <TicketList painted={painted} />;
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
