import { useEffect, useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { deleteEverything } from '../../../jobs/backup/delete-everything.ts';
import { Button } from '../../components/Button.tsx';
import { useFocusIfLost } from '../../components/use-focus-if-lost.ts';
import { useWorld } from '../../components/world-context.ts';
import styles from './DataScreen.module.css';

interface Props {
  /** Called when nothing is left; the page must be loaded anew. */
  readonly onDeleted: () => void;
}

/** Deleting everything. The one thing that cannot be taken back, so it is asked about, and a backup is offered first. */
export function DeleteEverything({ onDeleted }: Props) {
  const world = useWorld();
  const [asking, setAsking] = useState(false);
  const [sure, setSure] = useState(false);
  const [missing, setMissing] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const missingId = useId();
  const opener = useFocusIfLost<HTMLButtonElement>(asking);
  useEffect(() => {
    if (asking) box.current?.focus();
  }, [asking]);
  const wrong = missing && !sure;

  const remove = async () => {
    if (!sure) {
      setMissing(true);
      box.current?.focus();
      return;
    }
    await deleteEverything(world);
    onDeleted();
  };
  const close = () => {
    setAsking(false);
    setSure(false);
    setMissing(false);
  };
  return (
    <section className={styles.card} aria-labelledby="delete">
      <h2 id="delete">{i18n.t('data.delete')}</h2>
      <p>{i18n.t('data.deleteText')}</p>
      {asking ? (
        <div className={styles.trouble}>
          <p>{i18n.t('data.deleteFirst')}</p>
          <label className={styles.mode}>
            <input
              ref={box}
              type="checkbox"
              checked={sure}
              aria-invalid={wrong ? true : undefined}
              aria-describedby={wrong ? missingId : undefined}
              onChange={(event) => setSure(event.target.checked)}
            />
            {i18n.t('data.deleteSure')}
          </label>
          {wrong ? (
            <p id={missingId} className={styles.wrong}>
              {i18n.t('data.deleteMissing')}
            </p>
          ) : null}
          <div className={styles.row}>
            <Button look="danger" onClick={() => void remove()}>
              {i18n.t('data.deleteNow')}
            </Button>
            <Button onClick={close}>{i18n.t('data.cancel')}</Button>
          </div>
        </div>
      ) : (
        <div>
          <Button ref={opener} look="danger" onClick={() => setAsking(true)}>
            {i18n.t('data.deleteAsk')}
          </Button>
        </div>
      )}
    </section>
  );
}
