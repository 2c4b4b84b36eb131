import { type ReactNode, useId, useState } from 'react';
import styles from './FoldedCard.module.css';

interface Props {
  readonly title: string;
  /** How it stands, for who does not unfold it. */
  readonly text: string;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** Something that can be set, folded away under how it stands. */
export function FoldedCard({ title, text, open = false, children }: Props) {
  const id = useId();
  // Only the start is ours: from then on the reader folds and unfolds.
  const [openAtFirst] = useState(open);
  return (
    <details className={styles.card} open={openAtFirst} aria-labelledby={id}>
      <summary>
        <h3 id={id}>{title}</h3>
        <span className={styles.text}>{text}</span>
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
