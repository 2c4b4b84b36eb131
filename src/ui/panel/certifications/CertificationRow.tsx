import type { Ref } from 'react';
import { i18n } from '#i18n';
import type { CertificationState } from '../../../domain/certifications/status.ts';
import { dateWords } from '../../../jobs/date-words.ts';
import { StateChip } from '../../components/StateChip.tsx';
import styles from './CertificationRow.module.css';
import type { ListLine } from './list-line.ts';

interface Props {
  readonly line: ListLine;
  /** Its place in the list, from 0, and how many there are. */
  readonly index: number;
  readonly total: number;
  readonly now: number;
  readonly onFavour: (line: ListLine) => void;
  readonly measure?: Ref<HTMLLIElement>;
}

/**
 * One certification in the list: what, whose, in which states, until when. No hooks in it or below it: the first paint
 * draws it too.
 */
export function CertificationRow({ line, index, total, now, onFavour, measure }: Props) {
  const { certification, holder, states } = line;
  const { expires, favourite, name } = certification;
  // The states are worked out every minute; a lock ends at its second. There is always another state beside it.
  const stillSo = (state: CertificationState) => state.kind !== 'retake-locked' || state.until > now;
  return (
    <li ref={measure} data-index={index} aria-setsize={total} aria-posinset={index + 1} className={styles.row}>
      <a className={styles.open} href={`#/certifications/${certification.id}`}>
        <span className={styles.name}>{name}</span>
        <span className={styles.detail}>
          {holder}
          {expires === null ? null : ` · ${i18n.t('list.until', [dateWords(expires)])}`}
        </span>
        <span className={styles.states}>
          {states.filter(stillSo).map((state) => (
            <StateChip key={state.kind} state={state} now={now} />
          ))}
        </span>
      </a>
      <button
        type="button"
        className={styles.star}
        aria-pressed={favourite}
        aria-label={i18n.t('list.favourite', { name })}
        onClick={() => onFavour(line)}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
          <path d="M10 2.6l2.3 4.7 5.2.8-3.8 3.7.9 5.2-4.6-2.5-4.6 2.5.9-5.2L2.5 8.1l5.2-.8z" />
        </svg>
      </button>
    </li>
  );
}
