import { i18n } from '#i18n';
import { TICKET_STATES, type TicketState } from '../../../domain/tickets/ticket-state.ts';
import { ticketStateWords } from './ticket-state-words.ts';

export const TICKET_FILTERS = ['all', 'open', ...TICKET_STATES] as const;
export type TicketFilter = 'all' | 'open' | TicketState;

export const TICKET_SORTS = ['changed', 'started', 'name', 'state'] as const;
export type TicketSort = (typeof TICKET_SORTS)[number];

export interface TicketChoice {
  readonly show: TicketFilter;
  readonly sort: TicketSort;
}

/** How the list opens. */
export const UNCHANGED: TicketChoice = { show: 'all', sort: 'changed' };

/** What the filters are called. */
export const FILTER_LABELS: Readonly<Record<TicketFilter, () => string>> = {
  all: () => i18n.t('ticketList.showAll'),
  open: () => i18n.t('ticketList.showOpen'),
  draft: () => ticketStateWords('draft'),
  submitted: () => ticketStateWords('submitted'),
  waiting: () => ticketStateWords('waiting'),
  closed: () => ticketStateWords('closed'),
  reopened: () => ticketStateWords('reopened'),
};

/** What the orders are called. */
export const SORT_LABELS: Readonly<Record<TicketSort, () => string>> = {
  changed: () => i18n.t('ticketList.sortChanged'),
  started: () => i18n.t('ticketList.sortStarted'),
  name: () => i18n.t('ticketList.sortName'),
  state: () => i18n.t('ticketList.sortState'),
};
