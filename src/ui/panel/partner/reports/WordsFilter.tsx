import { type RefObject, useEffect, useRef, useState } from 'react';
import { TextField } from '../../../components/TextField.tsx';

type Pause = RefObject<ReturnType<typeof setTimeout> | null>;

interface Props {
  readonly label: string;
  /** As the address has it; empty for all. */
  readonly value: string;
  readonly onWords: (words: string) => void;
}

/** A pause in typing: reading the rows anew for every key would hold the next one up. */
const ASK_AFTER_MS = 300;

const MOST_CHARACTERS = 200;

/** A filter by typed words, which are asked for at a pause. */
export function WordsFilter({ label, value, onWords }: Props) {
  const [text, setText] = useState(value);
  /** What the address has or is about to have: another value was not typed here. */
  const asked = useRef(value);
  const pause: Pause = useRef(null);
  useEffect(() => {
    if (value === asked.current) return;
    asked.current = value;
    setText(value);
  }, [value]);
  useEffect(() => () => stop(pause), []);
  const ask = (words: string) => {
    stop(pause);
    const next = words.trim() === '' ? '' : words;
    if (next === asked.current) return;
    asked.current = next;
    onWords(next);
  };
  // By the end of the pause the other filters may have changed.
  const latest = useRef(ask);
  useEffect(() => {
    latest.current = ask;
  });
  return (
    <TextField
      label={label}
      type="search"
      maxLength={MOST_CHARACTERS}
      value={text}
      onText={(typed) => {
        setText(typed);
        stop(pause);
        pause.current = setTimeout(() => latest.current(typed), ASK_AFTER_MS);
      }}
      onBlur={() => ask(text)}
    />
  );
}

function stop(pause: Pause): void {
  if (pause.current !== null) clearTimeout(pause.current);
  pause.current = null;
}
