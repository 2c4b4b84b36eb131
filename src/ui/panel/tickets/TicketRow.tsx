import type { Ref } from 'react';
import { i18n } from '#i18n';
import type { SeenTicket } from '../../../domain/tickets/ticket-copy.ts';
import { dayOf } from '../../../domain/time.ts';
import { dateWords } from '../../../jobs/date-words.ts';
import styles from '../certifications/CertificationRow.module.css';
import { TicketStateChip } from './TicketStateChip.tsx';

interface Props {
  readonly entry: SeenTicket;
  /** Its place in the list, from 0, and how many there are. */
  readonly index: number;
  readonly total: number;
  readonly zone: string;
  readonly measure?: Ref<HTMLLIElement>;
}

/**
 * One ticket in the list: what, in which state, of which account, changed when. No hooks in it or below it: the first paint
 * draws it too.
 */
export function TicketRow({ entry, index, total, zone, measure }: Props) {
  const { id, name, state, hubId, number, updatedAt } = entry;
  const day = dateWords({ on: dayOf({ now: updatedAt, zone }), precision: 'day' });
  const details = [
    i18n.t('ticketList.changed', { day }),
    number === '' ? '' : i18n.t('ticketList.number', { number }),
    hubId === '' ? '' : i18n.t('ticketList.hubId', { hubId }),
  ];
  return (
    <li ref={measure} data-index={index} aria-setsize={total} aria-posinset={index + 1} className={styles.row}>
      <a className={styles.open} href={`#/tickets/${id}`}>
        <span className={styles.name}>{name === '' ? i18n.t('ticketList.untitled') : name}</span>
        <span className={styles.detail}>{details.filter((text) => text !== '').join(' · ')}</span>
        <span className={styles.states}>
          <TicketStateChip state={state} />
        </span>
      </a>
    </li>
  );
}
