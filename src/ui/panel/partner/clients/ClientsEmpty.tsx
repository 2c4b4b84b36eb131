import { i18n } from '#i18n';
import { Button } from '../../../components/Button.tsx';
import styles from './ClientsEmpty.module.css';

/** What to do first when there is no client yet. */
export function FirstClients() {
  return (
    <div className={styles.empty}>
      <h2>{i18n.t('ledger.emptyTitle')}</h2>
      <p>{i18n.t('partnerClients.emptyText')}</p>
      <div className={styles.links}>
        <a href="#/partner/import?kind=clients">{i18n.t('ledger.emptyImport')}</a>
        <a href="#/partner/clients/new">{i18n.t('ledger.emptyNew')}</a>
      </div>
    </div>
  );
}

/** What to do when search and filters leave nothing. */
export function NoClientShown({ onShowAll }: { readonly onShowAll: () => void }) {
  return (
    <div className={styles.empty}>
      <p>{i18n.t('partnerClients.nothingShown')}</p>
      <Button onClick={onShowAll}>{i18n.t('list.showAll')}</Button>
    </div>
  );
}
