import type { ReactNode } from 'react';
import styles from './Section.module.css';

interface Props {
  /** Unique within the page: names the section for those who cannot see its heading. */
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** One subject of a certification's page, under its heading. */
export function Section({ id, title, children }: Props) {
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
