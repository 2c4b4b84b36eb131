import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { readWholeNumber } from '../../../domain/draft-number.ts';
import type { ProblemReason } from '../../../domain/draft-problem.ts';
import { ACADEMY_RULES } from '../../../facts/academy-rules.ts';
import { entryById } from '../../../jobs/catalogue.ts';
import { Button } from '../../components/Button.tsx';
import { problemWords } from '../../components/problem-words.ts';
import styles from '../../components/Section.module.css';
import { TextField } from '../../components/TextField.tsx';
import { useFirstWrong } from '../../components/use-first-wrong.ts';

interface Props {
  readonly catalogueId: string | null;
  readonly onStart: (limitMinutes: number | null) => void;
  readonly onCancel: () => void;
}

const DAY_MINUTES = 24 * 60;

/** What one sitting means, before it begins, and the time limit if the user knows it. */
export function StartSitting({ catalogueId, onStart, onCancel }: Props) {
  const [limit, setLimit] = useState('');
  const [problem, setProblem] = useState<ProblemReason | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useFirstWrong(form, problem);
  const known = entryById(catalogueId)?.exam?.limitMinutes ?? [];
  const hours = ACADEMY_RULES.retakeLockHours.value;

  return (
    <form
      ref={form}
      className={styles.section}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const reading = readWholeNumber(limit, 1, DAY_MINUTES);
        if (reading.kind === 'ok') onStart(reading.value);
        else setProblem(reading);
      }}
    >
      {/* Takes the place of the button that opened it, so the reader goes on here. */}
      <h3 ref={focusOnce} tabIndex={-1}>
        {i18n.t('sitting.meansTitle')}
      </h3>
      <ul className={styles.bullets}>
        <li>{i18n.t('sitting.meansOne')}</li>
        <li>{i18n.t('sitting.meansLock', hours)}</li>
        <li>{i18n.t('sitting.meansClock')}</li>
        <li>{i18n.t('sitting.meansScore')}</li>
      </ul>
      <p className={styles.soft}>{i18n.t('sitting.meansSource', { date: ACADEMY_RULES.retakeLockHours.date })}</p>
      <TextField
        label={i18n.t('sitting.limit')}
        inputMode="numeric"
        value={limit}
        onText={setLimit}
        error={problem === null ? null : problemWords(problem)}
        hint={
          known.length === 0
            ? i18n.t('sitting.limitHint')
            : i18n.t('sitting.limitKnown', {
                limits: known.map(({ value, date }) => `${value} min (${date})`).join(', '),
              })
        }
      />
      <div className={styles.row}>
        <Button type="submit" look="primary">
          {i18n.t('sitting.begin')}
        </Button>
        <Button onClick={onCancel}>{i18n.t('action.cancel')}</Button>
      </div>
    </form>
  );
}

function focusOnce(element: HTMLElement | null): void {
  element?.focus();
}
