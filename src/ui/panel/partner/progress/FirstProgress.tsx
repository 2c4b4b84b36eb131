import { i18n } from '#i18n';
import styles from './ProgressScreen.module.css';

/** What to do first while the ledger is empty. */
export function FirstProgress() {
  return (
    <section className={styles.empty} aria-labelledby="progress-empty">
      <h2 id="progress-empty">{i18n.t('partnerProgress.empty.title')}</h2>
      <p>{i18n.t('partnerProgress.empty.text')}</p>
      <div className={styles.row}>
        <a className={styles.primary} href="#/partner/import?kind=clients">
          {i18n.t('partnerProgress.empty.import')}
        </a>
        <a href="#/partner/clients/new">{i18n.t('partnerProgress.empty.add')}</a>
      </div>
    </section>
  );
}
