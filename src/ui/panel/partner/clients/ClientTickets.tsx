import { i18n } from '#i18n';
import { ticketName } from '../../../../domain/tickets/ticket-name.ts';
import { ticketState } from '../../../../domain/tickets/ticket-state.ts';
import { momentWords } from '../../../../jobs/date-words.ts';
import { readTicketsOfAccount } from '../../../../store/queries/tickets-of-account.ts';
import { useLive } from '../../../components/use-live.ts';
import { useWorld } from '../../../components/world-context.ts';
import { ticketStateWords } from '../../tickets/ticket-state-words.ts';
import { RecordSection } from './RecordSection.tsx';

/** The tickets about a client's account. They know it by its Hub ID only. */
export function ClientTickets({ hubId }: { readonly hubId: string }) {
  const world = useWorld();
  const tickets = useLive(() => readTicketsOfAccount(world.database, hubId), [world, hubId]);
  if (tickets === undefined) return null;
  const lines = tickets.map((ticket) => ({
    key: ticket.id,
    href: `#/tickets/${ticket.id}`,
    name: ticketName(ticket) || '…',
    detail: `${ticketStateWords(ticketState(ticket.thread))} · ${momentWords(ticket.updatedAt, world.zone())}`,
  }));
  return (
    <RecordSection
      id="tickets"
      title={i18n.t('ticketList.title')}
      lines={lines}
      empty={hubId === '' ? i18n.t('partnerClients.ticketsNeedHubId') : i18n.t('partnerClients.noTickets')}
      add={hubId === '' ? null : { href: '#/tickets/new', words: i18n.t('partnerClients.addTicket') }}
    />
  );
}
