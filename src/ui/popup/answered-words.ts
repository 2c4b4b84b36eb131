import { i18n } from '#i18n';
import { browserLanguage } from '../../browser/language.ts';
import { dayOf, type EpochMs, type Moment } from '../../domain/time.ts';

/** What is said of reminders that were answered: how many are done, or when they come again, today or tomorrow. */
export function answeredWords(count: number, until: EpochMs | null, { now, zone }: Moment): string {
  // Something else, a notification or another page, was quicker.
  if (count === 0) return i18n.t('popupReminders.elsewhere');
  if (until === null) return i18n.t('popupReminders.closed', count);
  const format = new Intl.DateTimeFormat(browserLanguage(), { hour: '2-digit', minute: '2-digit', timeZone: zone });
  const time = format.format(until);
  const today = dayOf({ now: until, zone }) === dayOf({ now, zone });
  return i18n.t(today ? 'popupReminders.snoozed' : 'popupReminders.snoozedTomorrow', { time });
}
