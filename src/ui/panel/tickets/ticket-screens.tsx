import type { ReactNode } from 'react';
import type { TicketCopy } from '../../../domain/tickets/ticket-copy.ts';
import { loadedLater } from '../../components/loaded-later.tsx';
import { TicketList } from './TicketList.tsx';

const NewTicket = loadedLater(async () => (await import('./NewTicket.tsx')).NewTicket);
const AccountsScreen = loadedLater(async () => (await import('./AccountsScreen.tsx')).AccountsScreen);
const TemplatesScreen = loadedLater(async () => (await import('./TemplatesScreen.tsx')).TemplatesScreen);
const TicketPage = loadedLater(async () => (await import('./TicketPage.tsx')).TicketPage);

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
