import { useMemo } from 'react';
import { i18n } from '#i18n';
import type { MeasuredMonth } from '../../../../domain/points/reevaluation.ts';
import type { RuleBook } from '../../../../domain/points/rule-book.ts';
import type { DayText } from '../../../../domain/time.ts';
import { exportTable } from '../../../../jobs/export-table.ts';
import { Button } from '../../../components/Button.tsx';
import { loadedLater } from '../../../components/loaded-later.tsx';
import { Section } from '../../../components/Section.tsx';
import { useAnnounce } from '../../../components/use-announce.tsx';
import { bestWords } from './best-words.ts';
import { chartMonths } from './chart-months.ts';
import { MonthTable } from './MonthTable.tsx';
import styles from './ProgressOverTime.module.css';

const ProgressChart = loadedLater(async () => (await import('./ProgressChart.tsx')).ProgressChart);

interface Props {
  readonly months: readonly MeasuredMonth[];
  readonly book: RuleBook;
  readonly today: DayText;
}

/** Sold, managed and total points by month, as a chart and as a table. */
export function ProgressOverTime({ months, book, today }: Props) {
  const { say } = useAnnounce();
  const drawn = useMemo(() => chartMonths(months, book), [months, book]);
  const save = () => {
    exportTable(i18n.t('tier.progress.file'), today, [
      [
        i18n.t('tier.progress.measured'),
        i18n.t('tier.kinds.sold'),
        i18n.t('tier.kinds.managed'),
        i18n.t('tier.kinds.total'),
        i18n.t('tier.progress.best'),
      ],
      ...months.map((month) => {
        const { sold, managed, total } = month.standing;
        return [month.day, sold, managed, total, bestWords(month)];
      }),
    ]);
    say(i18n.t('tier.exported'));
  };
  return (
    <Section id="tier-progress" title={i18n.t('tier.progress.title')}>
      <p className={styles.soft}>{i18n.t('tier.progress.text', { day: book.rules.assumptions.snapshotDay.value })}</p>
      <div className={styles.pair}>
        <div className={styles.chart}>
          <ProgressChart months={drawn} today={today} />
        </div>
        <div className={styles.table}>
          <MonthTable caption={i18n.t('tier.progress.title')} months={months} kinds={['sold', 'managed', 'total']} />
        </div>
      </div>
      <div>
        <Button onClick={save}>{i18n.t('tier.export')}</Button>
      </div>
    </Section>
  );
}
