import { i18n } from '#i18n';
import { BackupCard } from './BackupCard.tsx';
import styles from './DataScreen.module.css';

/** Where the user's data is, how it survives, and how it goes. */
export function DataScreen() {
  return (
    <div className={styles.screen}>
      <a className={styles.back} href="#/settings">
        ← {i18n.t('nav.back')}
      </a>
      <h1>{i18n.t('data.title')}</h1>
      <BackupCard withOptions />
    </div>
  );
}
