import { i18n } from '#i18n';
import type { TextField, TextPlace } from '../../../domain/tickets/ticket-merge.ts';

const LABELS: Readonly<Record<TextField, () => string>> = {
  summary: () => i18n.t('ticketForm.summary'),
  happened: () => i18n.t('ticketForm.happened'),
  expected: () => i18n.t('ticketForm.expected'),
  steps: () => i18n.t('ticketForm.steps'),
  affected: () => i18n.t('ticketForm.affected'),
  affectedTitle: () => i18n.t('ticketForm.affectedTitle'),
  hubId: () => i18n.t('ticketForm.hubId'),
  browser: () => i18n.t('ticketForm.browser'),
  localTime: () => i18n.t('ticketForm.localTime'),
};

/** What the field of a text is called. */
export function placeWords(place: TextPlace): string {
  return place in LABELS ? LABELS[place as TextField]() : i18n.t('ticketClash.answer');
}
