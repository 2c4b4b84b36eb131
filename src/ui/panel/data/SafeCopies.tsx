import { useState } from 'react';
import { i18n } from '#i18n';
import { putBackCopy } from '../../../jobs/backup/restore-backup.ts';
import { saveCopy } from '../../../jobs/backup/save-copy.ts';
import { wholeMomentWords } from '../../../jobs/whole-moment-words.ts';
import { readSafeCopies } from '../../../store/queries/safe-copies.ts';
import { Button } from '../../components/Button.tsx';
import { useAnnounce } from '../../components/use-announce.tsx';
import { useLive } from '../../components/use-live.ts';
import { useWorld } from '../../components/world-context.ts';
import styles from './DataScreen.module.css';
import { refusalWords, type Trouble } from './refusal-words.ts';
import { sizeWords } from './size-words.ts';

/** The copies that were made by themselves, each to be put back or saved as a file. */
export function SafeCopies() {
  const world = useWorld();
  const { settle } = useAnnounce();
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const copies = useLive(() => readSafeCopies(world.safe), [world]);
  if (copies === undefined) return null;
  const putBack = async (id: string) => {
    const outcome = await putBackCopy(world, id);
    if (outcome.kind === 'done') {
      setTrouble(null);
      settle(outcome, i18n.t('data.restored'));
    } else if (outcome.kind === 'refused') setTrouble(outcome.refusal);
    else if (outcome.kind !== 'cancelled') setTrouble({ reason: outcome.kind });
  };
  return (
    <section className={styles.card} aria-labelledby="copies">
      <h2 id="copies">{i18n.t('data.copies')}</h2>
      <p>{i18n.t('data.copiesText')}</p>
      {copies.length === 0 ? <p className={styles.soft}>{i18n.t('data.noCopies')}</p> : null}
      <ul hidden={copies.length === 0} className={styles.list} aria-labelledby="copies">
        {copies.map(({ id, createdAt, file }) => {
          const when = wholeMomentWords(createdAt, world.zone());
          return (
            <li key={id}>
              {i18n.t('data.copyOf', { when, size: sizeWords(file.size) })}
              <span className={styles.row}>
                <Button look="quiet" aria-label={i18n.t('data.putBackOf', { when })} onClick={() => void putBack(id)}>
                  {i18n.t('data.putBack')}
                </Button>
                <Button
                  look="quiet"
                  aria-label={i18n.t('data.saveCopyOf', { when })}
                  onClick={() => void saveCopy(world, id)}
                >
                  {i18n.t('data.saveCopy')}
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
      {trouble === null ? null : (
        <p className={styles.trouble} role="alert">
          {refusalWords(trouble)}
        </p>
      )}
    </section>
  );
}
