import { i18n } from '#i18n';
import type { QuietTimes } from '../../../domain/reminders/reminder-preferences.ts';
import type { ReminderTimes } from '../../../domain/reminders/reminder-wish.ts';
import { QuietDaysChoice } from './QuietDaysChoice.tsx';
import { QuietHoursChoice } from './QuietHoursChoice.tsx';
import styles from './ReminderSettings.module.css';
import { TimeField } from './TimeField.tsx';

interface Props {
  readonly minuteOfDay: number;
  readonly quiet: QuietTimes;
  readonly onChoose: (change: Partial<ReminderTimes>) => void;
}

/** At what time of day reminders come, and when none may come. */
export function QuietTimesChoice({ minuteOfDay, quiet, onChoose }: Props) {
  return (
    <section className={styles.card} aria-labelledby="remind-when">
      <h2 id="remind-when">{i18n.t('remindSettings.when.title')}</h2>
      <TimeField
        label={i18n.t('remindSettings.when.time')}
        hint={i18n.t(isIn(minuteOfDay, quiet.hours) ? 'remindSettings.when.timeQuiet' : 'remindSettings.when.timeHint')}
        value={minuteOfDay}
        onChoose={(minute) => onChoose({ minuteOfDay: minute })}
      />
      <QuietHoursChoice hours={quiet.hours} onChoose={(hours) => onChoose({ hours })} />
      <QuietDaysChoice weekdays={quiet.weekdays} onChoose={(weekdays) => onChoose({ weekdays })} />
      <p className={styles.soft}>{i18n.t('remindSettings.when.quietText')}</p>
    </section>
  );
}

function isIn(minute: number, hours: QuietTimes['hours']): boolean {
  if (hours === null) return false;
  const { from, to } = hours;
  return from <= to ? from <= minute && minute < to : from <= minute || minute < to;
}
