import { i18n } from '#i18n';
import styles from './UndoLine.module.css';

interface Props {
  /** What was last done; null before anything was. */
  readonly words: string | null;
  /** Takes it back; null when that cannot be done. */
  readonly onUndo: (() => void) | null;
}

/**
 * Says what was done and offers to take it back. It is there before there is anything to say, for a screen reader to listen
 * to, and takes no room then.
 */
export function UndoLine({ words, onUndo }: Props) {
  if (words === null) return <p role="status" />;
  return (
    <p role="status" id="said" tabIndex={-1} className={styles.line}>
      {words}
      {onUndo === null ? null : (
        <button id="undo" type="button" onClick={onUndo}>
          {i18n.t('popupReminders.undo')}
        </button>
      )}
    </p>
  );
}
