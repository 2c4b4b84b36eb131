import { i18n } from '#i18n';
import { type DayText, MINUTE_MS } from '../../../../domain/time.ts';
import { deadlineWords } from '../../../../jobs/deadline-words.ts';
import { subjectRoute } from '../../../../jobs/subject-route.ts';
import { readNextDue } from '../../../../store/queries/next-due.ts';
import { Section } from '../../../components/Section.tsx';
import { useLive } from '../../../components/use-live.ts';
import { useNow } from '../../../components/use-now.ts';
import { useWorld } from '../../../components/world-context.ts';
import styles from './ProgressScreen.module.css';

const SHOWN = 5;

/** What has to be done soonest: renewals, certifications, tickets. */
export function NextDuePart({ today }: { readonly today: DayText }) {
  const { database } = useWorld();
  const now = useNow(MINUTE_MS);
  const next = useLive(() => readNextDue(database, now, SHOWN), [database, now]);
  return (
    <Section id="progress-due" title={i18n.t('partnerProgress.due')}>
      {next?.length === 0 ? <p className={styles.soft}>{i18n.t('partnerProgress.nothingDue')}</p> : null}
      <ul className={styles.due} aria-label={i18n.t('partnerProgress.due')}>
        {next?.map(({ deadline, subject }) => (
          <li key={deadline.key}>
            <a href={`#${subjectRoute(deadline)}`}>{subject.name}</a>{' '}
            <span className={styles.soft}>{deadlineWords(deadline, now, today)}</span>
          </li>
        ))}
      </ul>
      <p>
        <a href="#/reminders">{i18n.t('partnerProgress.allReminders')}</a>
      </p>
    </Section>
  );
}
