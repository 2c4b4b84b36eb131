import { type FormEvent, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { DeadlineKind } from '../../../domain/reminders/deadline.ts';
import type { QuietTimes } from '../../../domain/reminders/reminder-preferences.ts';
import { snoozeUntil } from '../../../domain/reminders/snooze.ts';
import { type EpochMs, isDayText, type Moment } from '../../../domain/time.ts';
import { Button } from '../../components/Button.tsx';
import { Field } from '../../components/Field.tsx';
import styles from './SnoozeAt.module.css';
import { SnoozeComes } from './SnoozeComes.tsx';

interface Props {
  readonly kind: DeadlineKind;
  readonly moment: Moment;
  readonly quiet: QuietTimes;
  readonly onChoose: (until: EpochMs) => void;
}

/** A day and a time to put a reminder off to. */
export function SnoozeAt({ kind, moment, quiet, onChoose }: Props) {
  const [text, setText] = useState('');
  const [refused, setRefused] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const until = momentFrom(text, moment);
  const choose = (event: FormEvent) => {
    event.preventDefault();
    if (until !== null) return onChoose(until);
    setRefused(true);
    field.current?.focus();
  };
  return (
    <form className={styles.form} noValidate onSubmit={choose}>
      <Field label={i18n.t('agenda.snoozeAt')} error={refused && until === null ? i18n.t('agenda.snoozePast') : null}>
        {(control) => (
          <input
            {...control}
            ref={field}
            type="datetime-local"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit">{i18n.t('agenda.snooze')}</Button>
      {until === null ? null : (
        <p className={styles.comes} role="status">
          <SnoozeComes kind={kind} until={until} moment={moment} quiet={quiet} />
        </p>
      )}
    </form>
  );
}

/** What a `datetime-local` field holds, as a moment ahead; null when it holds none. */
function momentFrom(text: string, moment: Moment): EpochMs | null {
  const [on = '', time = ''] = text.split('T', 2);
  const [hours = Number.NaN, minutes = Number.NaN] = time.split(':').map(Number);
  const minuteOfDay = hours * 60 + minutes;
  if (!isDayText(on) || !(minuteOfDay >= 0 && minuteOfDay < 1_440)) return null;
  return snoozeUntil({ kind: 'at', on, minuteOfDay }, moment, 0);
}
