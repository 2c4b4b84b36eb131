import { i18n } from '#i18n';
import styles from './CommissionsScreen.module.css';

/** What to do first while there is neither a deal nor a payment. Adding a payment is offered above. */
export function FirstCommissions() {
  return (
    <section className={styles.empty} aria-labelledby="commissions-empty">
      <h2 id="commissions-empty">{i18n.t('partnerCommissions.empty.title')}</h2>
      <p>{i18n.t('partnerCommissions.empty.text')}</p>
      <div className={styles.row}>
        <a href="#/points/ledger/import">{i18n.t('partnerCommissions.empty.importDeals')}</a>
        <a href="#/points/ledger/new">{i18n.t('partnerCommissions.empty.addClient')}</a>
        <a href="#/partner/import?kind=payments">{i18n.t('partnerCommissions.importPayments')}</a>
      </div>
    </section>
  );
}
