import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { FolderStanding } from '../../../domain/backup/folder-copy.ts';
import { countWords } from '../../components/count-words.ts';
import { StateIcon } from '../../components/StateIcon.tsx';
import styles from './DataScreen.module.css';
import { folderTroubleWords } from './folder-words.ts';

interface Props {
  /** Of the folder. */
  readonly name: string;
  readonly standing: FolderStanding;
  /** Pictures that the last copy holds without their files. */
  readonly lost: number;
  /** What to do about it. */
  readonly children: ReactNode;
}

/** What is wrong with the copies in a folder; nothing when all is well. */
export function FolderTroubles({ name, standing: { trouble, stale }, lost, children }: Props) {
  return (
    <>
      {trouble === null && !stale ? null : (
        <div className={styles.trouble} role="status">
          <p className={styles.said}>
            <StateIcon tone="warn" />
            <span>
              {stale ? `${i18n.t('folderCopy.stale')} ` : null}
              {trouble === null ? null : folderTroubleWords(trouble, name)}
            </span>
          </p>
          {children}
        </div>
      )}
      {lost === 0 ? null : <p className={styles.soft}>{i18n.t('leftOut.lost', lost, [countWords(lost)])}</p>}
    </>
  );
}
