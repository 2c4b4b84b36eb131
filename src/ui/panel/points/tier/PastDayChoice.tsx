import { useState } from 'react';
import { readPastDay } from '../../../../domain/draft-date.ts';
import type { DayText } from '../../../../domain/time.ts';
import { problemWords } from '../../../components/problem-words.ts';
import { TextField } from '../../../components/TextField.tsx';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly value: DayText | null;
  readonly today: DayText;
  /** Whether there has to be one. */
  readonly required?: boolean;
  readonly onChoose: (day: DayText | null) => void;
}

/** A day up to today that holds when the field is left or Enter is pressed. A wrong one says so and changes nothing. */
export function PastDayChoice({ label, hint, value, today, required = false, onChoose }: Props) {
  const [text, setText] = useState(value ?? '');
  const [error, setError] = useState<string | null>(null);
  const [shown, setShown] = useState(value);
  // Not in an effect, which would come after the first key and take it away again.
  if (shown !== value) {
    setShown(value);
    setText(value ?? '');
  }
  const settle = () => {
    const reading = readPastDay(text, today);
    if (reading.kind === 'problem') return setError(problemWords(reading));
    if (required && reading.value === null) return setError(problemWords({ reason: 'missing', data: null }));
    setError(null);
    if (reading.value !== value) onChoose(reading.value);
  };
  return (
    <TextField
      label={label}
      {...(hint === undefined ? {} : { hint })}
      type="date"
      max={today}
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
