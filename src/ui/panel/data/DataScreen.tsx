import { useEffect, useRef } from 'react';
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
  const said = useRef<HTMLParagraphElement>(null);
  // The page was loaded anew for it, so a reader would pass it over.
  useEffect(() => said.current?.focus(), []);
  return (
    <div className={styles.screen}>
      <a className={styles.back} href="#/settings">
        ← {i18n.t('nav.back')}
      </a>
      <h1>{i18n.t('data.title')}</h1>
      {deleted ? (
        <p ref={said} tabIndex={-1} role="status">
          {i18n.t('data.deleted')}
        </p>
      ) : null}
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
