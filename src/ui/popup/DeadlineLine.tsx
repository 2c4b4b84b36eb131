import { standingOf } from '../../domain/reminders/outlook.ts';
import type { PopupReminder } from '../../domain/reminders/popup-snapshot.ts';
import { dateWords } from '../../jobs/date-words.ts';
import { deadlineWords } from '../../jobs/deadline-words.ts';
import { StateIcon } from '../components/StateIcon.tsx';
import styles from './DeadlineLine.module.css';
import { toneOf } from './tone-of.ts';

interface Props {
  readonly item: PopupReminder;
  readonly now: number;
  readonly today: string;
  readonly onOpen: () => void;
}

/** One deadline, or a reminder of one: what, whose, when. */
export function DeadlineLine({ item, now, today, onOpen }: Props) {
  const tone = toneOf(standingOf(item, now, today), item.kind);
  const details = [item.holder, item.on?.precision === 'day' ? dateWords(item.on) : ''].filter((text) => text !== '');
  return (
    <li className={styles.line} data-tone={tone}>
      <button type="button" className={styles.open} onClick={onOpen}>
        <StateIcon tone={tone} />
        <span className={styles.name}>{item.name}</span>
        <span className={styles.detail}>
          <span className={styles.state}>{deadlineWords(item, now, today)}</span>
          {details.map((detail) => (
            <span key={detail}>{detail}</span>
          ))}
        </span>
      </button>
    </li>
  );
}
