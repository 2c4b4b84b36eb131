import { i18n } from '#i18n';
import { StateIcon } from '../../components/StateIcon.tsx';
import styles from './DataScreen.module.css';
import { useFolderStanding } from './use-folder-standing.ts';

/** A line that stands only where the copies in a folder need the user. */
export function FolderNotice() {
  const folder = useFolderStanding();
  if (folder === undefined || folder === null) return null;
  const { trouble, stale } = folder.standing;
  if (trouble === null && !stale) return null;
  const { name } = folder.folder;
  return (
    <p className={styles.said} role="status">
      <StateIcon tone="warn" />
      <span>
        {stale ? i18n.t('folderCopy.noticeStale', { folder: name }) : i18n.t('folderCopy.notice', { folder: name })}{' '}
        <a href="#/settings/data">{i18n.t('folderCopy.look')}</a>
      </span>
    </p>
  );
}
