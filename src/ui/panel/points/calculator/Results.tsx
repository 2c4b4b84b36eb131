import { useEffect, useId, useState } from 'react';
import styles from './Results.module.css';

export interface Result {
  readonly label: string;
  /** The number alone; null while there is none. */
  readonly text: string | null;
}

interface Props {
  /** The most important one first. */
  readonly results: readonly Result[];
  /** Why there is no number; null when there is. */
  readonly waiting: string | null;
}

/** Long enough that a number still being typed is not read out at every key. */
const QUIET_MS = 700;

/** The numbers that come out. They change as one types and are said once the typing pauses. */
export function Results({ results, waiting }: Props) {
  const id = useId();
  const sentence = waiting ?? results.map(({ label, text }) => `${label}: ${text}`).join(', ');
  return (
    <>
      <div className={styles.results}>
        {results.map(({ label, text }, index) => (
          <div key={label} className={styles.result}>
            <span id={`${id}-${index}`}>{label}</span>
            {/* Silent by itself: three of them would talk at once. */}
            <output
              aria-live="off"
              aria-labelledby={`${id}-${index}`}
              aria-describedby={waiting === null ? undefined : `${id}-waiting`}
            >
              {text ?? '–'}
            </output>
          </div>
        ))}
      </div>
      {waiting === null ? null : (
        <p id={`${id}-waiting`} className={styles.waiting}>
          {waiting}
        </p>
      )}
      <p aria-live="polite" className="visually-hidden">
        {useSettled(sentence)}
      </p>
    </>
  );
}

/** A text once it has stood still; nothing of what stood there at first. */
function useSettled(text: string): string {
  const [first] = useState(text);
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text === first && settled === '' ? '' : text), QUIET_MS);
    return () => clearTimeout(timer);
  }, [text, first, settled]);
  return settled;
}
