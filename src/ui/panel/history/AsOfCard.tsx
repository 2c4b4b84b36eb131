import { type FormEvent, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { localOfMoment, momentOfLocal } from '../../../domain/local-moment.ts';
import { type EpochMs, MINUTE_MS } from '../../../domain/time.ts';
import { wholeMomentWords } from '../../../jobs/whole-moment-words.ts';
import { Button } from '../../components/Button.tsx';
import { Field } from '../../components/Field.tsx';
import { useWorld } from '../../components/world-context.ts';
import styles from './AsOfCard.module.css';
import { AsOfReview } from './AsOfReview.tsx';

/** Everything as it was at a moment that the user chooses. */
export function AsOfCard({ earliest }: { readonly earliest: EpochMs }) {
  const world = useWorld();
  const zone = world.zone();
  const [text, setText] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [at, setAt] = useState<EpochMs | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const summary = useRef<HTMLElement>(null);
  const show = (event: FormEvent) => {
    event.preventDefault();
    const moment = momentOfLocal(text, zone);
    const problem = problemOf(moment, { earliest, now: world.now(), zone });
    setError(problem);
    setAt(problem === null ? moment : null);
    if (problem !== null) field.current?.focus();
  };
  return (
    <details className={styles.card} aria-labelledby="as-of">
      <summary ref={summary}>
        <h2 id="as-of">{i18n.t('history.asOf.title')}</h2>
      </summary>
      <p>{i18n.t('history.asOf.hint')}</p>
      <form className={styles.form} noValidate onSubmit={show}>
        <Field label={i18n.t('history.asOf.moment')} error={error}>
          {(control) => (
            <input
              {...control}
              ref={field}
              type="datetime-local"
              min={localOfMoment(wholeMinute(earliest), zone)}
              max={localOfMoment(Math.floor(world.now() / MINUTE_MS) * MINUTE_MS, zone)}
              value={text}
              onChange={(event) => {
                setText(event.target.value);
                setAt(null);
              }}
            />
          )}
        </Field>
        <Button type="submit">{i18n.t('history.asOf.show')}</Button>
      </form>
      {at === null ? null : (
        <AsOfReview
          key={at}
          at={at}
          earliest={earliest}
          onClose={() => {
            setAt(null);
            // Not the field, in which Ctrl+Z would take back what was typed.
            summary.current?.focus();
          }}
        />
      )}
    </details>
  );
}

function problemOf(
  moment: EpochMs | null,
  { earliest, now, zone }: { readonly earliest: EpochMs; readonly now: EpochMs; readonly zone: string },
): string | null {
  if (moment === null) return i18n.t('history.asOf.missing');
  if (moment > now) return i18n.t('history.asOf.future');
  return moment < earliest ? i18n.t('history.tooEarly', { when: wholeMomentWords(wholeMinute(earliest), zone) }) : null;
}

/** The first minute that can be chosen: the field knows no seconds. */
function wholeMinute(at: EpochMs): EpochMs {
  return Math.ceil(at / MINUTE_MS) * MINUTE_MS;
}
