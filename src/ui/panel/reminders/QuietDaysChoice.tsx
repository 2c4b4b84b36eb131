import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { browserLanguage } from '../../../browser/language.ts';
import styles from './ReminderSettings.module.css';

interface Props {
  readonly weekdays: readonly number[];
  readonly onChoose: (weekdays: readonly number[]) => void;
}

const DAYS = [1, 2, 3, 4, 5, 6, 7];

/** The days of the week without reminders. All seven are refused, and stay ticked until one is freed. */
export function QuietDaysChoice({ weekdays, onChoose }: Props) {
  const errorId = useId();
  const [refused, setRefused] = useState(false);
  const ticked = refused ? DAYS : weekdays;
  const format = new Intl.DateTimeFormat(browserLanguage(), { weekday: 'short', timeZone: 'UTC' });
  const tick = (day: number, on: boolean) => {
    const chosen = on ? [...ticked, day].sort() : ticked.filter((other) => other !== day);
    const all = chosen.length === DAYS.length;
    setRefused(all);
    if (!all && chosen.join() !== weekdays.join()) onChoose(chosen);
  };
  return (
    <div className={styles.stack}>
      <fieldset className={styles.checks} aria-describedby={refused ? errorId : undefined}>
        <legend>{i18n.t('remindSettings.when.quietDays')}</legend>
        {DAYS.map((day) => (
          <label key={day} className={styles.check}>
            <input
              type="checkbox"
              checked={ticked.includes(day)}
              onChange={(event) => tick(day, event.target.checked)}
            />
            {/* 1 January 2024 was a Monday. */}
            {format.format(Date.UTC(2024, 0, day))}
          </label>
        ))}
      </fieldset>
      <div id={errorId} className={styles.said} role="alert">
        {refused ? <p className={styles.error}>{i18n.t('remindSettings.when.quietAllDays')}</p> : null}
      </div>
    </div>
  );
}
