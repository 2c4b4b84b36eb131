import type { ReactNode } from 'react';
import styles from './SectionFrame.module.css';

/** One section: where it is and what it is called. */
export interface Section {
  readonly path: string;
  readonly label: () => string;
}

interface Props<Name extends string> {
  /** What the sections are sections of, for those who hear it. */
  readonly label: string;
  readonly sections: Readonly<Record<Name, Section>>;
  readonly present: Name;
  readonly children: ReactNode;
}

/** The sections of one part of the panel, the present one marked, above a screen. */
export function SectionFrame<Name extends string>({ label, sections, present, children }: Props<Name>) {
  return (
    <div className={styles.frame}>
      <nav className={styles.nav} aria-label={label}>
        {Object.entries<Section>(sections).map(([name, { path, label: nameOf }]) => (
          <a key={name} href={`#${path}`} aria-current={name === present ? 'page' : undefined}>
            {nameOf()}
          </a>
        ))}
      </nav>
      {children}
    </div>
  );
}
