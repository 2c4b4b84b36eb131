import { i18n } from '#i18n';
import { Button } from '../../../components/Button.tsx';
import styles from './LedgerEmpty.module.css';

/** What to do first when there is no client yet. Adding one is offered above. */
export function FirstClients() {
  return (
    <div className={styles.empty}>
      <h2>{i18n.t('ledger.emptyTitle')}</h2>
      <p>{i18n.t('ledger.emptyText')}</p>
      <div className={styles.links}>
        <a href="#/points/ledger/import">{i18n.t('ledger.emptyImport')}</a>
        <a href="#/points/ledger/new">{i18n.t('ledger.emptyNew')}</a>
      </div>
    </div>
  );
}

/** What to do when the search leaves nothing. */
export function NoClientFound({ onShowAll }: { readonly onShowAll: () => void }) {
  return (
    <div className={styles.empty}>
      <p>{i18n.t('ledger.nothingFound')}</p>
      <Button onClick={onShowAll}>{i18n.t('list.showAll')}</Button>
    </div>
  );
}
