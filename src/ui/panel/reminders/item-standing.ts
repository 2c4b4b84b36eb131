import { i18n } from '#i18n';
import type { KeptDeadline } from '../../../domain/reminders/planning.ts';
import type { ReminderPreferences } from '../../../domain/reminders/reminder-preferences.ts';
import type { ReminderChoice } from '../../../domain/reminders/reminder-rule.ts';
import type { Moment } from '../../../domain/time.ts';
import { dateWords } from '../../../jobs/date-words.ts';
import { comesAt } from './comes-at.ts';
import { whenWords } from './when-words.ts';

/** The date of a deadline and when it reminds next, quiet times included. */
export function itemStanding(
  { kind, on, at, next }: Pick<KeptDeadline, 'kind' | 'on' | 'at' | 'next'>,
  choice: Pick<ReminderChoice, 'muted'>,
  { muted, quiet }: Pick<ReminderPreferences, 'muted' | 'quiet'>,
  moment: Moment,
): string {
  const date = on === null ? whenWords(at, moment) : dateWords(on);
  return `${date} · ${nextWords()}`;

  function nextWords(): string {
    if (muted.includes(kind) || choice.muted) return i18n.t('remindSettings.item.off');
    if (next === null) return i18n.t('remindSettings.item.noneLeft');
    return i18n.t('remindSettings.item.next', { when: whenWords(comesAt(kind, next.due, moment, quiet), moment) });
  }
}
