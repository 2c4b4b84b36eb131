import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import type { StorageUse } from '../../../browser/storage-use.ts';
import { readRowCounts } from '../../../store/queries/row-counts.ts';
import { readSafeCopies } from '../../../store/queries/safe-copies.ts';
import { Button } from '../../components/Button.tsx';
import { countWords } from '../../components/count-words.ts';
import { useAnnounce } from '../../components/use-announce.tsx';
import { useFocusIfLost } from '../../components/use-focus-if-lost.ts';
import { useLive } from '../../components/use-live.ts';
import { useWorld } from '../../components/world-context.ts';
import styles from './DataScreen.module.css';
import { sizeWords } from './size-words.ts';
import { TABLE_WORDS, tableWords } from './table-words.ts';

/** What takes room here, and whether the browser keeps it. */
export function StorageHealth() {
  const world = useWorld();
  const { say } = useAnnounce();
  const [use, setUse] = useState<StorageUse | null>(null);
  const counts = useLive(() => readRowCounts(world.database, Object.keys(TABLE_WORDS)), [world]);
  const copies = useLive(() => readSafeCopies(world.safe), [world]);
  useEffect(() => {
    void world.browser.readStorageUse().then(setUse);
  }, [world]);
  const heading = useFocusIfLost<HTMLHeadingElement>(use?.persisted);
  if (use === null || counts === undefined || copies === undefined) return null;
  const kept = counts.filter((one) => one.count > 0);
  const copied = copies.reduce((sum, { file }) => sum + file.size, 0);
  const ask = async () => {
    const persisted = await world.browser.askToPersist();
    setUse({ ...use, persisted });
    say(i18n.t(persisted ? 'data.kept' : 'data.notPromised'));
  };
  return (
    <section className={styles.card} aria-labelledby="storage">
      <h2 ref={heading} tabIndex={-1} id="storage">
        {i18n.t('data.storage')}
      </h2>
      {use.used === null ? null : <p>{i18n.t('data.used', { used: sizeWords(use.used) })}</p>}
      <ul className={styles.list} aria-label={i18n.t('data.storage')}>
        {kept.map((one) => (
          <li key={one.table}>
            {tableWords(one.table)}
            <span>{i18n.t('data.entries', one.count, [countWords(one.count)])}</span>
          </li>
        ))}
        <li>
          {i18n.t('data.copies')}
          <span>{sizeWords(copied)}</span>
        </li>
      </ul>
      <p>{i18n.t(use.persisted ? 'data.kept' : 'data.keptByPermission')}</p>
      {use.persisted ? null : (
        <div>
          <Button onClick={() => void ask()}>{i18n.t('data.askToKeep')}</Button>
        </div>
      )}
    </section>
  );
}
