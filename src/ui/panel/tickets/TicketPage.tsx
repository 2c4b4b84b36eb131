import { i18n } from '#i18n';
import { readAccounts } from '../../../store/queries/accounts.ts';
import { readHolders } from '../../../store/queries/certifications.ts';
import { readDeadlinesOf } from '../../../store/queries/reminders.ts';
import { readPreferences } from '../../../store/queries/settings.ts';
import { readTicketClashes } from '../../../store/queries/ticket-clashes.ts';
import { readPictures } from '../../../store/queries/ticket-pictures.ts';
import { readTicketTemplates } from '../../../store/queries/ticket-templates.ts';
import { readTicket } from '../../../store/queries/tickets.ts';
import { useLive } from '../../components/use-live.ts';
import { useWorld } from '../../components/world-context.ts';
import styles from '../certifications/CertificationPage.module.css';
import { ItemReminders } from '../reminders/ItemReminders.tsx';
import { TicketDesk } from './TicketDesk.tsx';
import { TicketHead } from './TicketHead.tsx';

/** One ticket: its state, its words, its text, its thread and its reminders. */
export function TicketPage({ id }: { readonly id: string }) {
  const world = useWorld();
  const page = useLive(async () => {
    const { database } = world;
    const [ticket, clashes, pictures, templates, accounts, holders, reminders, preferences] = await Promise.all([
      readTicket(database, id),
      readTicketClashes(database, id),
      readPictures(database, id),
      readTicketTemplates(database),
      readAccounts(database),
      readHolders(database),
      readDeadlinesOf(database, id),
      readPreferences(database),
    ]);
    return { ticket, clashes, pictures, templates, accounts, holders, reminders, preferences };
  }, [world, id]);
  if (page === undefined) return null;
  const { ticket, reminders, preferences, ...around } = page;
  if (ticket === null) return <Gone />;
  return (
    <article className={styles.page}>
      <a className={styles.back} href="#/tickets">
        ← {i18n.t('nav.back')}
      </a>
      <TicketHead ticket={ticket} />
      <TicketDesk ticket={ticket} around={around} />
      {reminders.length === 0 ? null : (
        <ItemReminders subjectId={id} found={reminders} preferences={preferences.reminders} />
      )}
    </article>
  );
}

function Gone() {
  return (
    <section className={styles.page}>
      <h1>{i18n.t('ticketPage.goneTitle')}</h1>
      <p>{i18n.t('ticketPage.goneText')}</p>
      <a href="#/tickets">{i18n.t('ticketPage.toList')}</a>
    </section>
  );
}
