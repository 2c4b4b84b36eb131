import { i18n } from '#i18n';
import type { PopupSitting } from '../../domain/reminders/popup-snapshot.ts';
import { MINUTE_MS } from '../../domain/time.ts';
import { clockSpan } from '../../jobs/clock-span.ts';
import type { PopupActions } from './popup-actions.ts';
import styles from './SittingCard.module.css';

interface Props {
  readonly sitting: PopupSitting;
  readonly now: number;
  readonly actions: PopupActions;
}

/** An exam that is being sat: how long it has run or still has, and the two things to do about it. */
export function SittingCard({ sitting, now, actions }: Props) {
  return (
    <section className={styles.card} aria-label={i18n.t('sitting.running')}>
      <h2>{i18n.t('sitting.running')}</h2>
      <p className={styles.name}>{sitting.name}</p>
      <p className={styles.clock}>{sittingClock(sitting, now)}</p>
      <div className={styles.actions}>
        <button type="button" onClick={() => actions.guardTab()}>
          {i18n.t('sitting.guard')}
        </button>
        <button type="button" onClick={() => actions.logAttempt(sitting.certificationId)}>
          {i18n.t('sitting.finish')}
        </button>
      </div>
    </section>
  );
}

function sittingClock({ startedAt, limitMinutes }: PopupSitting, now: number): string {
  if (limitMinutes === null) return i18n.t('sitting.since', { clock: clockSpan(now - startedAt) });
  const left = startedAt + limitMinutes * MINUTE_MS - now;
  return left > 0 ? i18n.t('sitting.left', { clock: clockSpan(left) }) : i18n.t('sitting.over');
}
