import { i18n } from '#i18n';
import { Button } from '../../../components/Button.tsx';
import styles from './SharedEmpty.module.css';

/** What to do first when there is no deal yet. */
export function FirstDeals() {
  return (
    <div className={styles.empty}>
      <h2>{i18n.t('partnerShared.emptyTitle')}</h2>
      <p>{i18n.t('partnerShared.emptyText')}</p>
      <div className={styles.links}>
        <a href="#/partner/shared/new">{i18n.t('partnerShared.emptyNew')}</a>
        <a href="#/partner/import?kind=shared">{i18n.t('partnerShared.emptyImport')}</a>
      </div>
    </div>
  );
}

/** What to do when the search and the filters leave nothing. */
export function NoDealFound({ onShowAll }: { readonly onShowAll: () => void }) {
  return (
    <div className={styles.empty}>
      <p>{i18n.t('partnerShared.nothingFound')}</p>
      <Button onClick={onShowAll}>{i18n.t('list.showAll')}</Button>
    </div>
  );
}
