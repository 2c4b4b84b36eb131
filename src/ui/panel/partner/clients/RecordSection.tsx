import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../../../components/Button.tsx';
import { Section } from '../../../components/Section.tsx';
import styles from './RecordSection.module.css';

/** One row of something that is kept of a client. */
export interface RecordLine {
  readonly key: string;
  readonly href: string;
  readonly name: string;
  readonly detail: string;
}

interface Props {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly RecordLine[];
  /** Said while there is none. */
  readonly empty: string;
  /** The next step, which is the first one while there is none; null where there is none. */
  readonly add: { readonly href: string; readonly words: string } | null;
}

/** Few clients have more; the rest is drawn when it is asked for. */
const FIRST = 20;

/** One kind of what is kept of a client, each row with the way to its page. */
export function RecordSection({ id, title, lines, empty, add }: Props) {
  const [all, setAll] = useState(false);
  return (
    <Section id={id} title={title}>
      {lines.length === 0 ? (
        <p>{empty}</p>
      ) : (
        <ul className={styles.list} aria-labelledby={id}>
          {(all ? lines : lines.slice(0, FIRST)).map(({ key, href, name, detail }) => (
            <li key={key}>
              <a href={href}>{name}</a>
              <span className={styles.soft}>{detail}</span>
            </li>
          ))}
        </ul>
      )}
      {all || lines.length <= FIRST ? null : (
        <div>
          <Button onClick={() => setAll(true)}>{i18n.t('entry.showAll', [lines.length])}</Button>
        </div>
      )}
      {add === null ? null : (
        <p>
          <a href={add.href}>{add.words}</a>
        </p>
      )}
    </Section>
  );
}
