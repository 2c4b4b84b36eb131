import { i18n } from '#i18n';
import type { DeadlineKind } from '../../../../domain/reminders/deadline.ts';
import { addDays, type DayText, startOfDay } from '../../../../domain/time.ts';
import { dateWords } from '../../../../jobs/date-words.ts';
import { deadlineWords } from '../../../../jobs/deadline-words.ts';
import { readDeadlinesBetween } from '../../../../store/queries/deadlines-between.ts';
import { useLive } from '../../../components/use-live.ts';
import { useWorld } from '../../../components/world-context.ts';
import { nameOf } from '../../reminders/name-of.ts';
import { SheetTable } from './SheetTable.tsx';
import styles from './SummarySheet.module.css';

/** Days ahead that the summary looks for deadlines. */
const DEADLINE_DAYS = 90;

/** Kinds whose subject is no certification, and so nobody's. */
const OF_NOBODY: ReadonlySet<DeadlineKind> = new Set(['renewal', 'follow-up']);

/** Every dated deadline of the next 90 days. */
export function SummaryDeadlines({ day }: { readonly day: DayText }) {
  const { database, zone } = useWorld();
  const found = useLive(() => readDeadlinesBetween(database, day, addDays(day, DEADLINE_DAYS)), [database, day]);
  const morning = startOfDay(day, zone());
  const title = i18n.t('partnerSummary.deadlinesWithin', { days: DEADLINE_DAYS });
  return (
    <section aria-labelledby="summary-deadlines">
      <h2 id="summary-deadlines">{title}</h2>
      {found === undefined ? null : found.length === 0 ? (
        <p className={styles.soft}>{i18n.t('partnerSummary.noDeadlines')}</p>
      ) : (
        <SheetTable
          caption={title}
          columns={[
            i18n.t('partnerSummary.what'),
            i18n.t('partnerSummary.who'),
            i18n.t('partnerSummary.when'),
            i18n.t('partnerSummary.state'),
          ]}
        >
          {found.map(({ deadline, subject }) => (
            <tr key={deadline.key}>
              <th scope="row">{nameOf(subject)}</th>
              <td>{OF_NOBODY.has(deadline.kind) ? '' : subject.holder || i18n.t('holder.me')}</td>
              <td data-number>{deadline.on === null ? '' : dateWords(deadline.on)}</td>
              <td>{deadlineWords(deadline, morning, day)}</td>
            </tr>
          ))}
        </SheetTable>
      )}
    </section>
  );
}
