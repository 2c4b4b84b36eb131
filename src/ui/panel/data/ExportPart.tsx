import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { exportBackup } from '../../../jobs/backup/export-backup.ts';
import { readPreferences } from '../../../store/queries/settings.ts';
import { Button } from '../../components/Button.tsx';
import { countWords } from '../../components/count-words.ts';
import { useAnnounce } from '../../components/use-announce.tsx';
import { useFocusIfLost } from '../../components/use-focus-if-lost.ts';
import { useLive } from '../../components/use-live.ts';
import { useWorld } from '../../components/world-context.ts';
import styles from './DataScreen.module.css';
import { PictureChoice } from './PictureChoice.tsx';
import { Progress } from './Progress.tsx';
import { NO_SEAL, SealChoice, sealOf } from './SealChoice.tsx';

interface Props {
  readonly withOptions: boolean;
  /** Whether something else is to be done first. */
  readonly second?: boolean;
}

/** Exporting everything as one file. */
export function ExportPart({ withOptions, second = false }: Props) {
  const world = useWorld();
  const { say } = useAnnounce();
  const [share, setShare] = useState<number | null>(null);
  const [seal, setSeal] = useState(NO_SEAL);
  const [asked, setAsked] = useState(false);
  const [lost, setLost] = useState(0);
  const preferences = useLive(() => readPreferences(world.database), [world]);
  const running = useRef(new AbortController());
  useEffect(() => () => running.current.abort(), []);
  const button = useFocusIfLost<HTMLButtonElement>(share === null);
  const chosen = sealOf(seal);
  const pictures = preferences?.backupPictures ?? true;

  const save = async () => {
    setAsked(true);
    if (chosen.kind === 'problem') return;
    running.current = new AbortController();
    setShare(0);
    setLost(0);
    const { signal } = running.current;
    const { passphrase } = chosen;
    const outcome = await exportBackup(world, { passphrase, pictures, onProgress: setShare, signal }).finally(() =>
      setShare(null),
    );
    setAsked(false);
    setSeal(NO_SEAL);
    if (outcome.kind === 'saved') setLost(outcome.lost);
    say(
      outcome.kind === 'saved'
        ? i18n.t('data.exported', outcome.rows, [countWords(outcome.rows)])
        : i18n.t('data.cancelled'),
    );
  };

  if (share !== null) {
    return (
      <Progress
        share={share}
        words={(percent) => i18n.t('data.exporting', { percent })}
        onCancel={() => running.current.abort()}
      />
    );
  }
  return (
    <form
      className={styles.part}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {withOptions && preferences !== undefined ? <PictureChoice pictures={pictures} /> : null}
      {withOptions || pictures ? null : <p className={styles.soft}>{i18n.t('leftOut.chosen')}</p>}
      {withOptions ? <SealChoice seal={seal} asked={asked} onSeal={setSeal} /> : null}
      <div>
        <Button ref={button} type="submit" look={second ? 'plain' : 'primary'}>
          {i18n.t('data.export')}
        </Button>
      </div>
      {lost === 0 ? null : (
        <p className={styles.trouble} role="status">
          {i18n.t('leftOut.lost', lost, [countWords(lost)])}
        </p>
      )}
    </form>
  );
}
