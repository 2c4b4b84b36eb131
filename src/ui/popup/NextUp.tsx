import { i18n } from '#i18n';
import { standingOf } from '../../domain/reminders/outlook.ts';
import type { PopupItem } from '../../domain/reminders/popup-snapshot.ts';
import { dateWords } from '../../jobs/date-words.ts';
import { deadlineWords } from '../../jobs/deadline-words.ts';
import { StateIcon } from '../components/StateIcon.tsx';
import styles from './NextUp.module.css';
import { toneOf } from './tone-of.ts';

interface Props {
  readonly item: PopupItem;
  readonly now: number;
  readonly today: string;
  readonly onOpen: () => void;
}

/** The most urgent thing: its name and how long there is. */
export function NextUp({ item, now, today, onOpen }: Props) {
  const tone = toneOf(standingOf(item, now, today), item.kind);
  return (
    <section className={styles.next} data-tone={tone} aria-labelledby="next-up">
      <h2 id="next-up" className={styles.label}>
        {i18n.t('popup.nextUp')}
      </h2>
      <button type="button" className={styles.name} onClick={onOpen}>
        {item.name}
      </button>
      <p className={styles.countdown}>
        <StateIcon tone={tone} />
        <span>{deadlineWords(item, now, today)}</span>
      </p>
      <p className={styles.detail}>
        {item.holder === '' ? null : <span className={styles.holder}>{item.holder}</span>}
        {item.on?.precision === 'day' ? <span>{dateWords(item.on)}</span> : null}
      </p>
    </section>
  );
}
