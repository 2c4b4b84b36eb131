import { type ReactNode, type RefObject, useId } from 'react';
import styles from './PlanSection.module.css';

interface Props {
  readonly title: string;
  /** The heading, which takes the focus when what had it has gone. */
  readonly heading?: RefObject<HTMLHeadingElement | null>;
  /** A quiet sentence below the heading. */
  readonly note?: ReactNode;
  readonly children?: ReactNode;
}

/** One part of a plan under its heading. */
export function PlanSection({ title, heading, note, children }: Props) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {note === undefined ? null : <p className={styles.note}>{note}</p>}
      {children}
    </section>
  );
}
