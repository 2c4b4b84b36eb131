import type { ReactNode } from 'react';
import { StateIcon, type Tone } from './StateIcon.tsx';
import styles from './ToneMark.module.css';

interface Props {
  readonly tone: Tone;
  /** Small beside a line, large as the answer to a question. */
  readonly size?: 'small' | 'large';
  readonly id?: string;
  readonly children: ReactNode;
}

/** An answer by icon, words and colour. */
export function ToneMark({ tone, size = 'small', id, children }: Props) {
  return (
    <span className={styles.mark} data-tone={tone} data-size={size} id={id}>
      <StateIcon tone={tone} />
      <span className={styles.words}>{children}</span>
    </span>
  );
}
