import { useState } from 'react';
import { readWholeNumber } from '../../domain/draft-number.ts';
import { problemWords } from './problem-words.ts';
import { TextField } from './TextField.tsx';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly value: number;
  readonly least?: number;
  readonly most: number;
  readonly onChoose: (value: number) => void;
}

/** A whole number, from 0 unless said otherwise, that holds when the field is left or Enter is pressed. A wrong one says so and changes nothing. */
export function NumberChoice({ label, hint, value, least = 0, most, onChoose }: Props) {
  const [text, setText] = useState(String(value));
  const [error, setError] = useState<string | null>(null);
  const [shown, setShown] = useState(value);
  // Not in an effect, which would come after the first key and take it away again.
  if (shown !== value) {
    setShown(value);
    setText(String(value));
  }

  const settle = () => {
    const reading = readWholeNumber(text, least, most);
    if (reading.kind === 'problem') return setError(problemWords(reading));
    if (reading.value === null) return setError(problemWords({ reason: 'missing', data: null }));
    setError(null);
    if (reading.value !== value) onChoose(reading.value);
  };
  return (
    <TextField
      label={label}
      {...(hint === undefined ? {} : { hint })}
      inputMode="numeric"
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
