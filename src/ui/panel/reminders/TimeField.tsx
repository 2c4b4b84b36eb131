import { useState } from 'react';
import { i18n } from '#i18n';
import { minuteOfTime, timeOfMinute } from '../../../domain/reminders/time-text.ts';
import { TextField } from '../../components/TextField.tsx';

interface Props {
  readonly label: string;
  readonly hint?: string;
  /** Minutes after midnight. */
  readonly value: number;
  /** Why a time cannot be taken, as a sentence; null when it can. */
  readonly objection?: (minute: number) => string | null;
  readonly onChoose: (minute: number) => void;
}

/**
 * A time of day that holds when the field is left or Enter is pressed: it passes through other times while it is typed. A
 * wrong one stays, says so and changes nothing.
 */
export function TimeField({ label, hint, value, objection, onChoose }: Props) {
  const [text, setText] = useState(timeOfMinute(value));
  const [error, setError] = useState<string | null>(null);
  const [shown, setShown] = useState(value);
  // Not in an effect, which would come after the first key and take it away again.
  if (shown !== value) {
    setShown(value);
    setText(timeOfMinute(value));
    setError(null);
  }

  const settle = () => {
    const minute = minuteOfTime(text);
    if (minute === null) return setError(i18n.t('remindSettings.when.timeMissing'));
    const refusal = minute === value ? null : (objection?.(minute) ?? null);
    setError(refusal);
    if (refusal === null && minute !== value) onChoose(minute);
  };
  return (
    <TextField
      label={label}
      {...(hint === undefined ? {} : { hint })}
      type="time"
      value={text}
      error={error}
      onText={setText}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.key === 'Enter') settle();
      }}
    />
  );
}
