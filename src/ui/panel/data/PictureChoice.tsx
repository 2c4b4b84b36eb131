import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { type BackupSizes, backupSizes } from '../../../jobs/backup/backup-sizes.ts';
import { saveBackupPictures } from '../../../jobs/save-preferences.ts';
import { useWorld } from '../../components/world-context.ts';
import styles from './DataScreen.module.css';
import { sizeWords } from './size-words.ts';

/** Whether a backup holds pictures, remembered, with what that makes of its size. */
export function PictureChoice({ pictures }: { readonly pictures: boolean }) {
  const world = useWorld();
  const [sizes, setSizes] = useState<BackupSizes | null>(null);
  useEffect(() => {
    let over = false;
    void backupSizes(world).then((found) => {
      if (!over) setSizes(found);
    });
    return () => {
      over = true;
    };
  }, [world]);
  return (
    <label className={styles.mode}>
      <input
        type="checkbox"
        checked={pictures}
        onChange={(event) => void saveBackupPictures(world, event.target.checked)}
      />
      <span>
        {i18n.t('leftOut.with')}
        <span className={styles.soft}>
          {sizes === null || sizes.whole === sizes.bare
            ? null
            : `${i18n.t('leftOut.sizes', { whole: sizeWords(sizes.whole), bare: sizeWords(sizes.bare) })}. `}
          {i18n.t('leftOut.hint')}
        </span>
      </span>
    </label>
  );
}
