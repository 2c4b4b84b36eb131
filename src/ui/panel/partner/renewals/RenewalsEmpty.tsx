import { i18n } from '#i18n';
import { Button } from '../../../components/Button.tsx';
import styles from './RenewalsEmpty.module.css';

/** What to do first when there is no renewal yet. */
export function FirstRenewal() {
  return (
    <div className={styles.empty}>
      <h2>{i18n.t('partnerRenewals.emptyTitle')}</h2>
      <p>{i18n.t('partnerRenewals.emptyText')}</p>
      <div className={styles.links}>
        <a href="#/partner/renewals/new">{i18n.t('partnerRenewals.emptyNew')}</a>
        <a href="#/partner/import?kind=renewals">{i18n.t('partnerRenewals.emptyImport')}</a>
      </div>
    </div>
  );
}

/** What to do when search and filter leave nothing. */
export function NoRenewalFound({ onShowAll }: { readonly onShowAll: () => void }) {
  return (
    <div className={styles.empty}>
      <p>{i18n.t('partnerRenewals.nothingFound')}</p>
      <Button onClick={onShowAll}>{i18n.t('list.showAll')}</Button>
    </div>
  );
}
