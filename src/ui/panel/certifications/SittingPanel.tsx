import { useState } from 'react';
import { i18n } from '#i18n';
import type { Certification } from '../../../domain/certifications/certification.ts';
import { MINUTE_MS } from '../../../domain/time.ts';
import { clockSpan } from '../../../jobs/clock-span.ts';
import { cancelSitting, startSitting } from '../../../jobs/sit-exam.ts';
import { Button } from '../../components/Button.tsx';
import styles from '../../components/Section.module.css';
import { useAnnounce } from '../../components/use-announce.tsx';
import { useNow } from '../../components/use-now.ts';
import { useWorld } from '../../components/world-context.ts';
import { StartSitting } from './StartSitting.tsx';

interface Props {
  readonly certification: Certification;
  readonly onFinish: () => void;
}

/** Sitting the exam: what one sitting means before it, the clock and the guard during it. */
export function SittingPanel({ certification, onFinish }: Props) {
  const world = useWorld();
  const { say, settle } = useAnnounce();
  const [asking, setAsking] = useState(false);
  const { id, name, sitting } = certification;
  const now = useNow(sitting === null ? 60_000 : 1_000);

  const guard = async () => {
    const outcome = await world.browser.guardActiveTab(true);
    if (outcome === 'done') return say(i18n.t('sitting.guarded'));
    say(i18n.t(outcome === 'not-granted' ? 'page.notGranted' : 'page.notAPage'));
  };

  if (sitting === null) {
    if (!asking) {
      return (
        <div>
          <Button onClick={() => setAsking(true)}>{i18n.t('sitting.start')}</Button>
        </div>
      );
    }
    return (
      <StartSitting
        catalogueId={certification.catalogueId}
        onCancel={() => setAsking(false)}
        onStart={async (limitMinutes) => {
          setAsking(false);
          settle(await startSitting(world, id, limitMinutes), i18n.t('sitting.started', { name }));
        }}
      />
    );
  }
  const left = sitting.limitMinutes === null ? null : sitting.startedAt + sitting.limitMinutes * MINUTE_MS - now;
  return (
    <div>
      <p>{i18n.t('sitting.running')}</p>
      <p className={styles.clock} role="timer">
        {left === null
          ? i18n.t('sitting.since', { clock: clockSpan(now - sitting.startedAt) })
          : left > 0
            ? i18n.t('sitting.left', { clock: clockSpan(left) })
            : i18n.t('sitting.over')}
      </p>
      <div className={styles.row}>
        <Button look="primary" onClick={onFinish}>
          {i18n.t('sitting.finish')}
        </Button>
        <Button onClick={() => void guard()}>{i18n.t('sitting.guard')}</Button>
        <Button
          look="quiet"
          onClick={async () => settle(await cancelSitting(world, id), i18n.t('sitting.cancelled', { name }))}
        >
          {i18n.t('sitting.cancel')}
        </Button>
      </div>
    </div>
  );
}
