import { i18n } from '#i18n';
import { browserLanguage } from '../../../browser/language.ts';
import styles from './SettingsScreen.module.css';

interface Props {
  readonly weekend: readonly number[];
  readonly onChoose: (weekend: readonly number[]) => void;
}

const DAYS = [1, 2, 3, 4, 5, 6, 7];

/** The days of the week on which nobody grades. */
export function WeekendChoice({ weekend, onChoose }: Props) {
  const format = new Intl.DateTimeFormat(browserLanguage(), { weekday: 'short', timeZone: 'UTC' });
  return (
    <fieldset className={styles.days}>
      <legend>{i18n.t('settings.weekend')}</legend>
      {DAYS.map((day) => (
        <label key={day} className={styles.check}>
          <input
            type="checkbox"
            checked={weekend.includes(day)}
            onChange={(event) =>
              onChoose(event.target.checked ? [...weekend, day].sort() : weekend.filter((other) => other !== day))
            }
          />
          {/* 1 January 2024 was a Monday. */}
          {format.format(Date.UTC(2024, 0, day))}
        </label>
      ))}
    </fieldset>
  );
}
