import type { ReactNode, RefObject } from 'react';
import { i18n } from '#i18n';
import { Button } from '../../components/Button.tsx';
import styles from './AgendaSection.module.css';

interface Props {
  /** Unique within the page: names the section for those who cannot see its heading. */
  readonly id: string;
  readonly title: string;
  readonly section: RefObject<HTMLElement | null>;
  /** A quiet sentence on what is in it, or that nothing is. */
  readonly note: string | undefined;
  /** Whether the sentence is read out when it changes. */
  readonly live?: boolean;
  /** Undefined when everything is shown. */
  readonly onMore: (() => void) | undefined;
  readonly children?: ReactNode;
}

/** One list of reminders under its heading. The heading takes the focus when the last line has gone. */
export function AgendaSection({ id, title, section, note, live = false, onMore, children }: Props) {
  return (
    <section ref={section} className={styles.section} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      <p className={styles.note} role={live ? 'status' : undefined}>
        {note}
      </p>
      {children}
      {onMore === undefined ? null : (
        <div>
          <Button onClick={onMore} aria-label={i18n.t('agenda.moreOf', { title })}>
            {i18n.t('agenda.more')}
          </Button>
        </div>
      )}
    </section>
  );
}
