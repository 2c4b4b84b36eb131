import type { ReactNode } from 'react';
import styles from './FieldFrame.module.css';

/** What a control must carry to belong to its label, hint and error. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean | undefined;
}

export interface FieldProps {
  readonly label: string;
  /** A sentence that helps before anything is wrong. */
  readonly hint?: ReactNode;
  /** What is wrong and what to do; null when nothing is. */
  readonly error?: string | null;
  readonly wide?: boolean;
  readonly children: (control: ControlProps) => ReactNode;
}

/** A labelled control with its hint and its error, under an id that is given to it. No hooks: a first paint draws it. */
export function FieldFrame({ id, label, hint, error = null, wide = false, children }: FieldProps & { id: string }) {
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const described = [hint === undefined ? '' : hintId, error === null ? '' : errorId].filter((part) => part !== '');
  return (
    <div className={styles.field} data-wide={wide || undefined}>
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        'aria-describedby': described.length === 0 ? undefined : described.join(' '),
        'aria-invalid': error === null ? undefined : true,
      })}
      {hint === undefined ? null : (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      )}
      {error === null ? null : (
        <p id={errorId} className={styles.error}>
          {error}
        </p>
      )}
    </div>
  );
}
