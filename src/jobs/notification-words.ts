import { i18n } from '#i18n';
import type { NotificationContent } from '../browser/notification-options.ts';
import type { Delivery } from '../domain/reminders/delivery.ts';
import { dayOf, type Moment } from '../domain/time.ts';
import { dateWords } from './date-words.ts';
import { deadlineWords } from './deadline-words.ts';

/** How many of a group are named. */
const NAMED = 3;

/** What a notification says: of one reminder everything, of several how many and which the first are. */
export function notificationFor(deliveries: readonly Delivery[], moment: Moment): NotificationContent {
  const [first, ...others] = deliveries;
  if (first === undefined) throw new Error('A notification needs something to say.');
  const common = {
    buttons: [i18n.t('remind.snoozeHour'), i18n.t('remind.snoozeTomorrow')],
    sticky: false,
  };
  if (others.length === 0) {
    return {
      ...common,
      title: first.name === '' ? i18n.t('extShortName') : first.name,
      message: deadlineWords(first, moment.now, dayOf(moment)),
      context: [first.holder, first.on === null ? '' : dateWords(first.on)].filter((part) => part !== '').join(' · '),
    };
  }
  const lines = deliveries.slice(0, NAMED).map((delivery) => {
    return i18n.t('remind.line', { name: delivery.name, words: deadlineWords(delivery, moment.now, dayOf(moment)) });
  });
  const more = deliveries.length - lines.length;
  return {
    ...common,
    title: i18n.t('remind.several', deliveries.length),
    message: lines.join('\n'),
    context: more === 0 ? '' : i18n.t('remind.more', more),
  };
}
