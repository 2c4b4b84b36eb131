import { i18n } from '#i18n';

/** What our line of the context menu says. */
export function menuTitle(): string {
  return i18n.t('ticketStart.menu');
}
