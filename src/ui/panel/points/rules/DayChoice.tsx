import { useState } from 'react';
import { readPastDay } from '../../../../domain/draft-date.ts';
import type { DayText } from '../../../../domain/time.ts';
import { problemWords } from '../../../components/problem-words.ts';
import { TextField } from '../../../components/TextField.tsx';

interface Props {
  readonly label: string;
  /** What holds; null for none. */
  readonly value: DayText | null;
  readonly today: DayText;
  readonly onChoose: (day: DayText | null) => void;
}

/** A day up to the present one that holds when the field is left or Enter is pressed: years are typed digit by digit. */
export function DayChoice({ label, value, today, onChoose }: Props) {
  const [text, setText] = useState(value ?? '');
  const [error, setError] = useState<string | null>(null);
  const [shown, setShown] = useState(value);
  // Not in an effect, which would come after the first key and take it away again.
  if (shown !== value) {
    setShown(value);
    setText(value ?? '');
  }
  const settle = () => {
    const reading = text === '' ? null : readPastDay(text, today);
    if (reading?.kind === 'problem') return setError(problemWords(reading));
    setError(null);
    const day = reading?.value ?? null;
    if (day !== value) onChoose(day);
  };
  return (
    <TextField
      label={label}
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
