import { i18n } from '#i18n';
import type { TicketState } from '../../../domain/tickets/ticket-state.ts';
import type { Tone } from '../../components/StateIcon.tsx';

/** What a state is called. */
export function ticketStateWords(state: TicketState): string {
  return i18n.t(`ticketState.${state}`);
}

export const STATE_TONES: Readonly<Record<TicketState, Tone>> = {
  draft: 'muted',
  submitted: 'calm',
  waiting: 'warn',
  closed: 'good',
  reopened: 'locked',
};
