import { i18n } from '#i18n';
import type { Ticket } from '../../../domain/tickets/ticket.ts';
import { ticketName } from '../../../domain/tickets/ticket-name.ts';
import { ticketState } from '../../../domain/tickets/ticket-state.ts';
import { deleteTicket } from '../../../jobs/tickets/ticket-life.ts';
import { Button } from '../../components/Button.tsx';
import { useAnnounce } from '../../components/use-announce.tsx';
import { useWorld } from '../../components/world-context.ts';
import styles from '../certifications/CertificationHead.module.css';
import { goTo } from '../route.ts';
import { TicketStateChip } from './TicketStateChip.tsx';

/** What a ticket is called, the state it is in, and what can be done with the whole of it. */
export function TicketHead({ ticket }: { readonly ticket: Ticket }) {
  const world = useWorld();
  const { settle } = useAnnounce();
  const name = ticketName(ticket) || i18n.t('ticketList.untitled');
  const remove = async () => {
    settle(await deleteTicket(world, ticket.id), i18n.t('ticketPage.deleted', { name }));
    goTo('/tickets');
  };
  return (
    <header className={styles.head}>
      <h1 className={styles.name}>{name}</h1>
      <p className={styles.states}>
        <TicketStateChip state={ticketState(ticket.thread)} />
      </p>
      <div className={styles.actions}>
        <Button look="quiet" onClick={() => void remove()}>
          {i18n.t('ticketPage.delete')}
        </Button>
      </div>
    </header>
  );
}
