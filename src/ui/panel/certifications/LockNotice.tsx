import { i18n } from '#i18n';
import { isLocked, type RetakeLock } from '../../../domain/certifications/retake-lock.ts';
import { clockSpan } from '../../../jobs/clock-span.ts';
import { momentWords } from '../../../jobs/date-words.ts';
import styles from '../../components/Section.module.css';
import { useNow } from '../../components/use-now.ts';
import { useWorld } from '../../components/world-context.ts';

/** How long the exam is locked, until when, and what that rests on. */
export function LockNotice({ lock }: { readonly lock: RetakeLock }) {
  const world = useWorld();
  const now = useNow(1_000);
  const until = momentWords(lock.until, world.zone());
  if (!isLocked(lock, now)) return <p>{i18n.t('lock.open', { when: until })}</p>;
  return (
    <div>
      <p className={styles.clock} role="timer">
        {clockSpan(lock.until - now)}
      </p>
      <p>{i18n.t('lock.until', { when: until })}</p>
      <p className={styles.soft}>
        {i18n.t(lock.reason === 'last-attempt' ? 'lock.fromAttempt' : 'lock.fromNotice', {
          when: momentWords(lock.startedAt, world.zone()),
        })}
      </p>
    </div>
  );
}
