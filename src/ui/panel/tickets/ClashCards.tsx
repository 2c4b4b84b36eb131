import { i18n } from '#i18n';
import type { Ticket, TicketFields } from '../../../domain/tickets/ticket.ts';
import { type TextPlace, textAt } from '../../../domain/tickets/ticket-merge.ts';
import { Button } from '../../components/Button.tsx';
import styles from './ClashCards.module.css';
import { placeWords } from './place-words.ts';

interface Props {
  /** Texts typed here or in another window, by the place where another one was written meanwhile. */
  readonly clashes: Readonly<Record<string, string>>;
  readonly fields: TicketFields;
  /** As it is kept. */
  readonly ticket: Ticket;
  readonly onChoose: (place: TextPlace, text: string) => void;
}

/** Two texts for one field, both kept, and the choice between them. */
export function ClashCards({ clashes, fields, ticket, onChoose }: Props) {
  return Object.entries(clashes).map(([key, other]) => {
    const place = key as TextPlace;
    const kept = textAt(ticket, place);
    // The window in which it goes on being typed knows the newest of it.
    const typed = textAt(fields, place);
    const second = typed === kept ? other : typed;
    const name = placeWords(place);
    return (
      <section key={key} className={styles.card} role="alert" aria-label={i18n.t('ticketClash.title', { name })}>
        <h2>{i18n.t('ticketClash.title', { name })}</h2>
        <p>{i18n.t('ticketClash.text')}</p>
        <div className={styles.texts}>
          {[
            { label: i18n.t('ticketClash.first'), text: kept, use: i18n.t('ticketClash.useFirst') },
            { label: i18n.t('ticketClash.second'), text: second, use: i18n.t('ticketClash.useSecond') },
          ].map(({ label, text, use }) => (
            <div key={label}>
              <h3>{label}</h3>
              <p className={styles.text}>{text}</p>
              <Button onClick={() => onChoose(place, text)}>{use}</Button>
            </div>
          ))}
        </div>
        <Button onClick={() => onChoose(place, `${kept}\n\n${second}`)}>{i18n.t('ticketClash.useBoth')}</Button>
      </section>
    );
  });
}
