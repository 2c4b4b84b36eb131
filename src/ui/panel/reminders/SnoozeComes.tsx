import { i18n } from '#i18n';
import type { DeadlineKind } from '../../../domain/reminders/deadline.ts';
import type { QuietTimes } from '../../../domain/reminders/reminder-preferences.ts';
import type { EpochMs, Moment } from '../../../domain/time.ts';
import { StateIcon } from '../../components/StateIcon.tsx';
import { comesAt } from './comes-at.ts';
import styles from './SnoozeComes.module.css';
import { whenWords } from './when-words.ts';

interface Props {
  readonly kind: DeadlineKind;
  readonly until: EpochMs;
  readonly moment: Moment;
  readonly quiet: QuietTimes;
}

/** When a reminder that is put off comes again; where quiet times move it, that they do and when it really comes. */
export function SnoozeComes({ kind, until, moment, quiet }: Props) {
  const comes = comesAt(kind, until, moment, quiet);
  if (comes === until) return <span className={styles.when}>{whenWords(until, moment)}</span>;
  return (
    <>
      <span className={styles.when}>{whenWords(until, moment)}</span>
      <span className={styles.quiet}>
        <StateIcon tone="warn" />
        {i18n.t('agenda.quietThen', { when: whenWords(comes, moment) })}
      </span>
    </>
  );
}
