import { i18n } from '#i18n';
import type { TicketFilter, TicketSort } from './ticket-entry.ts';
import { ticketStateWords } from './ticket-state-words.ts';

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
