import { i18n } from '#i18n';
import type { QuietTimes } from '../../../domain/reminders/reminder-preferences.ts';
import { timeOfMinute } from '../../../domain/reminders/time-text.ts';
import styles from './ReminderSettings.module.css';
import { TimeField } from './TimeField.tsx';

interface Props {
  readonly hours: QuietTimes['hours'];
  readonly onChoose: (hours: QuietTimes['hours']) => void;
}

/** What most people call night, to begin with: ten in the evening to seven in the morning. */
const NIGHT = { from: 1_320, to: 420 };

/** From when until when it is quiet; off unless the user asks. */
export function QuietHoursChoice({ hours, onChoose }: Props) {
  const sameAs = (other: number) => (minute: number) =>
    minute === other ? i18n.t('remindSettings.when.quietSame', { time: timeOfMinute(minute) }) : null;
  return (
    <div className={styles.stack}>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={hours !== null}
          onChange={(event) => onChoose(event.target.checked ? NIGHT : null)}
        />
        {i18n.t('remindSettings.when.quietHours')}
      </label>
      {hours === null ? null : (
        <fieldset className={styles.row}>
          <legend className="visually-hidden">{i18n.t('remindSettings.when.quietHours')}</legend>
          <TimeField
            label={i18n.t('remindSettings.when.from')}
            value={hours.from}
            objection={sameAs(hours.to)}
            onChoose={(from) => onChoose({ ...hours, from })}
          />
          <TimeField
            label={i18n.t('remindSettings.when.to')}
            {...(hours.to <= hours.from ? { hint: i18n.t('remindSettings.when.nextDay') } : {})}
            value={hours.to}
            objection={sameAs(hours.from)}
            onChoose={(to) => onChoose({ ...hours, to })}
          />
        </fieldset>
      )}
    </div>
  );
}
