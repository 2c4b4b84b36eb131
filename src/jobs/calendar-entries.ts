import { i18n } from '#i18n';
import type { Deadline, DeadlineKind } from '../domain/reminders/deadline.ts';
import { dueOf } from '../domain/reminders/planning.ts';
import type { ReminderPreferences } from '../domain/reminders/reminder-preferences.ts';
import { ruleFor } from '../domain/reminders/reminder-rule.ts';
import type { Moment } from '../domain/time.ts';
import type { ComingReminder } from '../store/queries/reminders.ts';
import type { CalendarItem } from './calendar-file.ts';
import { dateWords } from './date-words.ts';

/** Kinds whose day follows from rules and guesses, so that nobody takes it for HubSpot's word. */
const ESTIMATES: ReadonlySet<DeadlineKind> = new Set(['start-by', 'practicum-grade', 'tier-review']);

/**
 * Deadlines as entries of a calendar, each with the reminders that are still to come. Those that are over are left out:
 * some calendars would ring them all at once.
 */
export function calendarEntries(
  reminders: readonly ComingReminder[],
  preferences: ReminderPreferences,
  { now, zone }: Moment,
): readonly CalendarItem[] {
  const { minuteOfDay } = preferences;
  return reminders.map(({ deadline, subject, choice }) => {
    const { unit, leads } = ruleFor(deadline, preferences, choice);
    return {
      deadline,
      title: titleOf(deadline, subject.name),
      description: descriptionOf(deadline, subject.holder),
      sequence: subject.revision,
      leads: leads.filter((lead) => dueOf(deadline, lead, unit, { zone, minuteOfDay }) > now),
      unit,
      minuteOfDay,
    };
  });
}

function titleOf({ kind, on }: Deadline, name: string): string {
  const month = on?.precision === 'month' ? dateWords(on) : null;
  switch (kind) {
    case 'expiry':
      if (month !== null) return i18n.t('remindSettings.entry.expiryMonth', { name, month });
      return i18n.t('remindSettings.entry.expiry', { name });
    case 'practicum-due':
      if (month !== null) return i18n.t('remindSettings.entry.practicumMonth', { name, month });
      return i18n.t('remindSettings.entry.practicum', { name });
    case 'start-by':
      return i18n.t('remindSettings.entry.startBy', { name });
    case 'practicum-grade':
      return i18n.t('remindSettings.entry.grade', { name });
    case 'retake':
      return i18n.t('remindSettings.entry.retake', { name });
    case 'sitting':
      return i18n.t('remindSettings.entry.sitting', { name });
    case 'tier-review':
      return i18n.t('remindSettings.entry.tier', { name });
    case 'follow-up':
      return i18n.t('followUp.entry', { name });
    case 'renewal':
      return i18n.t('renewalDeadline.entry', { name });
  }
}

function descriptionOf({ kind, on }: Deadline, holder: string): string {
  return [
    holder === '' ? '' : i18n.t('remindSettings.entry.holder', { holder }),
    on?.precision === 'month' ? i18n.t('remindSettings.entry.monthOnly') : '',
    ESTIMATES.has(kind) ? i18n.t('remindSettings.entry.estimate') : '',
  ]
    .filter((line) => line !== '')
    .join('\n');
}
