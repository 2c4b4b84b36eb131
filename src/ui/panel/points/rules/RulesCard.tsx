import { type ReactNode, useId } from 'react';
import styles from './RulesCard.module.css';

interface Props {
  readonly title: string;
  readonly text?: string;
  readonly children: ReactNode;
}

/** One subject of the rules. */
export function RulesCard({ title, text, children }: Props) {
  const id = useId();
  return (
    <section className={styles.card} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {text === undefined ? null : <p className={styles.soft}>{text}</p>}
      {children}
    </section>
  );
}
