import { i18n } from '#i18n';
import { Button } from '../../../components/Button.tsx';
import styles from './NoRows.module.css';

/** What to do when the days and filters leave no row. */
export function NoRows({ onShowAll }: { readonly onShowAll: () => void }) {
  return (
    <div className={styles.empty}>
      <p>{i18n.t('partnerReports.empty')}</p>
      <Button onClick={onShowAll}>{i18n.t('partnerReports.showAll')}</Button>
    </div>
  );
}
