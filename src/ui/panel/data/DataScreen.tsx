import { i18n } from '#i18n';
import { BackupCard } from './BackupCard.tsx';
import styles from './DataScreen.module.css';
import { DeleteEverything } from './DeleteEverything.tsx';
import { FolderCard } from './FolderCard.tsx';
import { SafeCopies } from './SafeCopies.tsx';
import { StorageHealth } from './StorageHealth.tsx';

interface Props {
  /** Whether everything has just been deleted. */
  readonly deleted: boolean;
}

/** Where the user's data is, how it survives, and how it goes. */
export function DataScreen({ deleted }: Props) {
  return (
    <div className={styles.screen}>
      <a className={styles.back} href="#/settings">
        ← {i18n.t('nav.back')}
      </a>
      <h1>{i18n.t('data.title')}</h1>
      {deleted ? <p role="status">{i18n.t('data.deleted')}</p> : null}
      <BackupCard withOptions />
      <FolderCard />
      <SafeCopies />
      <StorageHealth />
      <DeleteEverything
        onDeleted={() => {
          location.hash = '/settings/data?deleted';
          location.reload();
        }}
      />
    </div>
  );
}
