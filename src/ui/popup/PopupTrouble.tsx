import { i18n } from '#i18n';
import styles from './PopupFace.module.css';

interface Props {
  readonly words: string;
  readonly onOpenPanel: () => void;
}

/** The popup that has nothing to show but what is the matter, and the way to what helps. */
export function PopupTrouble({ words, onOpenPanel }: Props) {
  return (
    <main className={styles.face}>
      <h1 className="visually-hidden">{i18n.t('extShortName')}</h1>
      <p className={styles.notice} role="alert">
        {words}
      </p>
      <footer className={styles.actions}>
        <button type="button" className={styles.primary} onClick={onOpenPanel}>
          {i18n.t('popup.openPanel')}
        </button>
      </footer>
    </main>
  );
}
