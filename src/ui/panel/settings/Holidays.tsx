import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { ProblemReason } from '../../../domain/draft-problem.ts';
import { type DayText, isDayText } from '../../../domain/time.ts';
import { dateWords } from '../../../jobs/date-words.ts';
import { Button } from '../../components/Button.tsx';
import { problemWords } from '../../components/problem-words.ts';
import { TextField } from '../../components/TextField.tsx';
import { useFirstWrong } from '../../components/use-first-wrong.ts';
import styles from './SettingsScreen.module.css';

interface Props {
  readonly holidays: readonly DayText[];
  readonly onChoose: (holidays: readonly DayText[]) => void;
}

/** The user's own days off, since nobody can guess them from a language. */
export function Holidays({ holidays, onChoose }: Props) {
  const [day, setDay] = useState('');
  const [problem, setProblem] = useState<ProblemReason | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useFirstWrong(form, problem);
  const add = () => {
    if (!isDayText(day)) return setProblem({ reason: 'missing', data: null });
    setProblem(null);
    setDay('');
    if (!holidays.includes(day)) onChoose([...holidays, day].sort());
  };
  return (
    <form
      ref={form}
      className={styles.holidays}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <div className={styles.row}>
        <TextField
          label={i18n.t('settings.holiday')}
          type="date"
          value={day}
          onText={setDay}
          error={problem === null ? null : problemWords(problem)}
        />
        <Button type="submit">{i18n.t('settings.addHoliday')}</Button>
      </div>
      {holidays.length === 0 ? (
        <p className={styles.soft}>{i18n.t('settings.noHolidays')}</p>
      ) : (
        <ul className={styles.list} aria-label={i18n.t('settings.holidays')}>
          {holidays.map((on) => {
            const words = dateWords({ on, precision: 'day' });
            return (
              <li key={on}>
                {words}
                <Button
                  look="quiet"
                  aria-label={i18n.t('settings.removeHoliday', { day: words })}
                  onClick={() => onChoose(holidays.filter((other) => other !== on))}
                >
                  {i18n.t('action.delete')}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </form>
  );
}
