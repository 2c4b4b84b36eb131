import { i18n } from '#i18n';
import { Button } from '../../components/Button.tsx';
import styles from './ListFace.module.css';

/** What to do first when nothing is kept yet. */
export function FirstSteps() {
  return (
    <div className={styles.empty}>
      <h2>{i18n.t('list.emptyTitle')}</h2>
      <p>{i18n.t('list.emptyText')}</p>
      <div className={styles.links}>
        <a className={styles.primary} href="#/certifications/import">
          {i18n.t('popup.paste')}
        </a>
        <a href="#/certifications/new">{i18n.t('list.emptyNew')}</a>
      </div>
    </div>
  );
}

/** What to do when the filter or the search leaves nothing. */
export function NothingFound({ onShowAll }: { readonly onShowAll: () => void }) {
  return (
    <div className={styles.empty}>
      <p>{i18n.t('list.nothingFound')}</p>
      <Button onClick={onShowAll}>{i18n.t('list.showAll')}</Button>
    </div>
  );
}
