import { i18n } from '#i18n';
import styles from './TierScreen.module.css';

/** What to do first while the ledger is empty. */
export function FirstSteps() {
  return (
    <section className={styles.empty} aria-labelledby="tier-empty">
      <h2 id="tier-empty">{i18n.t('tier.empty.title')}</h2>
      <p>{i18n.t('tier.empty.text')}</p>
      <div className={styles.row}>
        <a className={styles.primary} href="#/points/ledger/import">
          {i18n.t('tier.empty.import')}
        </a>
        <a href="#/points/ledger/new">{i18n.t('tier.empty.add')}</a>
      </div>
    </section>
  );
}
