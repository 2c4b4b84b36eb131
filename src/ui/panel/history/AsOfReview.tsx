import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { EpochMs } from '../../../domain/time.ts';
import { forecastAsOf, restoreAsOf } from '../../../jobs/history/restore-as-of.ts';
import { wholeMomentWords } from '../../../jobs/whole-moment-words.ts';
import { Button } from '../../components/Button.tsx';
import { useAnnounce } from '../../components/use-announce.tsx';
import { useLive } from '../../components/use-live.ts';
import { useWorld } from '../../components/world-context.ts';
import styles from './AsOfReview.module.css';
import { CountsTable } from './CountsTable.tsx';
import { refusalWords } from './refusal-words.ts';

interface Props {
  readonly at: EpochMs;
  readonly earliest: EpochMs;
  /** It was restored, or shall not be. */
  readonly onClose: () => void;
}

/** What bringing everything back to a moment would change, before anything is changed. */
export function AsOfReview({ at, earliest, onClose }: Props) {
  const world = useWorld();
  const { settle } = useAnnounce();
  const counts = useLive(() => forecastAsOf(world, at), [world, at]);
  const [working, setWorking] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const ready = counts !== undefined;
  useEffect(() => {
    if (ready) heading.current?.focus();
  }, [ready]);
  if (counts === undefined) return null;
  const when = wholeMomentWords(at, world.zone());
  const restore = async () => {
    setWorking(true);
    const outcome = await restoreAsOf(world, at);
    const refusal = refusalWords(outcome, { earliest, zone: world.zone() });
    setWorking(false);
    setTrouble(refusal);
    if (refusal !== null) return;
    settle(outcome, i18n.t('history.asOf.done', { when }));
    if (outcome.kind === 'done') onClose();
  };
  const nothing = counts.length === 0;
  return (
    <div className={styles.review}>
      <h3 ref={heading} tabIndex={-1}>
        {i18n.t('history.asOf.review', { when })}
      </h3>
      {nothing ? <p role="status">{i18n.t('history.asOf.nothing')}</p> : <CountsTable counts={counts} />}
      {trouble === null ? null : (
        <p className={styles.trouble} role="alert">
          {trouble}
        </p>
      )}
      <div className={styles.ways}>
        {nothing ? null : (
          <Button look="primary" aria-disabled={working} onClick={() => (working ? undefined : void restore())}>
            {working ? i18n.t('history.asOf.working') : i18n.t('history.asOf.restore', { when })}
          </Button>
        )}
        <Button onClick={onClose}>{i18n.t('history.asOf.cancel')}</Button>
      </div>
    </div>
  );
}
