import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import { DAY_MS } from '../../../domain/time.ts';
import { wholeMomentWords } from '../../../jobs/whole-moment-words.ts';
import { readLastBackup } from '../../../store/queries/last-backup.ts';
import { StateIcon } from '../../components/StateIcon.tsx';
import { useLive } from '../../components/use-live.ts';
import { useWorld } from '../../components/world-context.ts';
import styles from './DataScreen.module.css';
import { ExportPart } from './ExportPart.tsx';
import { FolderNotice } from './FolderNotice.tsx';
import { RestorePart } from './RestorePart.tsx';

/** From when on a backup is too old to be relied on. */
const OLD_DAYS = 30;

interface Props {
  /** Whether it offers what few people choose. */
  readonly withOptions: boolean;
  readonly children?: ReactNode;
}

/** Exporting and restoring, and how old the last backup is. */
export function BackupCard({ withOptions, children }: Props) {
  const world = useWorld();
  const [asking, setAsking] = useState(false);
  const last = useLive(() => readLastBackup(world.database), [world]);
  const old = last !== undefined && last !== null && world.now() - last > OLD_DAYS * DAY_MS;
  return (
    <section className={styles.card} aria-labelledby="backup">
      <h2 id="backup">{i18n.t('data.backup')}</h2>
      <p>{i18n.t('data.intro')}</p>
      <p className={styles.said}>
        {old || last === null ? <StateIcon tone="warn" /> : null}
        <span>
          {last === undefined || last === null
            ? i18n.t('data.noBackup')
            : i18n.t('data.lastBackup', { when: wholeMomentWords(last, world.zone()) })}
          {old ? ` ${i18n.t('data.oldBackup')}` : null}
        </span>
      </p>
      {withOptions ? null : <FolderNotice />}
      <ExportPart withOptions={withOptions} second={asking} />
      <RestorePart onAsking={setAsking} />
      {children}
    </section>
  );
}
