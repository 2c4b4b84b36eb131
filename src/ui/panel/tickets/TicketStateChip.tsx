import type { TicketState } from '../../../domain/tickets/ticket-state.ts';
import styles from '../../components/StateChip.module.css';
import { StateIcon } from '../../components/StateIcon.tsx';
import { STATE_TONES, ticketStateWords } from './ticket-state-words.ts';

/** The state of a ticket, by icon, word and colour. */
export function TicketStateChip({ state }: { readonly state: TicketState }) {
  const tone = STATE_TONES[state];
  return (
    <span className={styles.chip} data-tone={tone}>
      <StateIcon tone={tone} />
      {ticketStateWords(state)}
    </span>
  );
}
