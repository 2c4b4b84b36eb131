import { i18n } from '#i18n';
import type { Ticket } from '../../../domain/tickets/ticket.ts';
import type { TicketEvent } from '../../../domain/tickets/ticket-event.ts';
import { inOrder, ticketState } from '../../../domain/tickets/ticket-state.ts';
import { momentWords } from '../../../jobs/date-words.ts';
import { dropEvent } from '../../../jobs/tickets/ticket-life.ts';
import { Button } from '../../components/Button.tsx';
import { Section } from '../../components/Section.tsx';
import { useAnnounce } from '../../components/use-announce.tsx';
import { useWorld } from '../../components/world-context.ts';
import { channelWords } from './channel-words.ts';
import { RemarkForm } from './RemarkForm.tsx';
import styles from './TicketThread.module.css';

/** What was said since, by its moments, and what can be noted next. */
export function TicketThread({ ticket }: { readonly ticket: Ticket }) {
  const world = useWorld();
  const { settle } = useAnnounce();
  const events = inOrder(ticket.thread);
  return (
    <Section id="thread" title={i18n.t('ticketThread.title')}>
      {events.length === 0 ? <p className={styles.soft}>{i18n.t('ticketThread.empty')}</p> : null}
      <ol className={styles.thread} aria-label={i18n.t('ticketThread.title')}>
        {events.map((event) => {
          const when = momentWords(event.at, world.zone());
          return (
            <li key={event.id}>
              <p className={styles.head}>
                <span>
                  <strong>{eventWords(event)}</strong> · {when}
                </span>
                <Button
                  look="quiet"
                  aria-label={i18n.t('ticketThread.drop', { what: eventWords(event), when })}
                  onClick={async () =>
                    settle(await dropEvent(world, ticket.id, event.id), i18n.t('ticketThread.dropped'))
                  }
                >
                  {i18n.t('action.delete')}
                </Button>
              </p>
              {event.text === '' ? null : <p className={styles.text}>{event.text}</p>}
            </li>
          );
        })}
      </ol>
      <RemarkForm ticketId={ticket.id} state={ticketState(ticket.thread)} />
    </Section>
  );
}

function eventWords(event: TicketEvent): string {
  if (event.kind !== 'submitted') return i18n.t(`ticketThread.event.${event.kind}`);
  const parts = [
    i18n.t('ticketThread.event.submitted'),
    event.channel === null ? '' : channelWords(event.channel),
    event.number === '' ? '' : i18n.t('ticketList.number', { number: event.number }),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
