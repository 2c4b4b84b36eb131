import { type ReactNode, useId, useState } from 'react';
import styles from './DeskCard.module.css';

interface Props {
  readonly title: string;
  /** One line on what it is for. */
  readonly text: string;
  /** Whether it stands open at first. */
  readonly open: boolean;
  readonly children: ReactNode;
}

/** One tool of the desk, folded away until it is wanted. */
export function DeskCard({ title, text, open, children }: Props) {
  const id = useId();
  // Only the start is ours: from then on the reader folds and unfolds.
  const [openAtFirst] = useState(open);
  return (
    <section className={styles.card} aria-labelledby={id}>
      <details open={openAtFirst}>
        <summary>
          <h2 id={id}>{title}</h2>
          <span className={styles.text}>{text}</span>
        </summary>
        <div className={styles.body}>{children}</div>
      </details>
    </section>
  );
}
