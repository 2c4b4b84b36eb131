import { i18n } from '#i18n';
import { type RestoreOutcome, restoreRow } from '../../../jobs/history/restore-change.ts';
import type { HistoryItem } from '../../../store/queries/history-items.ts';
import { Button } from '../../components/Button.tsx';
import { useFocusIfLost } from '../../components/use-focus-if-lost.ts';
import { useWorld } from '../../components/world-context.ts';
import { subjectWords, wayBackWords } from './action-words.ts';
import styles from './RestoreButton.module.css';

interface Props {
  readonly item: HistoryItem;
  readonly onRestore: (restore: () => Promise<RestoreOutcome>, sentence: string) => Promise<void>;
}

/** What puts one row back, or why nothing needs to. */
export function RestoreButton({ item, onRestore }: Props) {
  const world = useWorld();
  const note = useFocusIfLost<HTMLSpanElement>(item.way);
  if (item.way !== 'open') {
    return (
      <span ref={note} tabIndex={-1} className={styles.note}>
        {i18n.t(item.way === 'same' ? 'history.same' : 'history.lost')}
      </span>
    );
  }
  const what = subjectWords(item);
  const action = wayBackWords(item);
  return (
    <Button
      look="quiet"
      aria-label={i18n.t('history.restoreOf', { action, what })}
      onClick={() => void onRestore(() => restoreRow(world, item.id), i18n.t('history.done', { what }))}
    >
      {action}
    </Button>
  );
}
