import { useMemo } from 'react';
import { i18n } from '#i18n';
import type { ReportKind, ReportRow } from '../../../../jobs/partner/reports/report-kind.ts';
import { reportTotals } from '../../../../jobs/partner/reports/report-totals.ts';
import { totalWords } from '../../../components/money-words.ts';
import { pointsWords } from '../../points/points-words.ts';
import styles from './ReportTotals.module.css';

interface Props {
  readonly kind: ReportKind;
  readonly rows: readonly ReportRow[];
}

/** How many rows there are and what they come to; said to be an estimate where it is. */
export function ReportTotals({ kind: { columns }, rows }: Props) {
  const totals = useMemo(() => reportTotals(columns, rows), [columns, rows]);
  const estimated = columns.some(({ estimate }) => estimate === true);
  return (
    <div className={styles.totals}>
      <p role="status">{i18n.t('partnerReports.count', rows.length)}</p>
      <dl className={styles.sums}>
        {totals.map((total) => (
          <div key={total.column.key}>
            <dt>{i18n.t('partnerReports.total', { column: total.column.label() })}</dt>
            <dd>{total.kind === 'money' ? totalWords(total.totals) : pointsWords(total.total)}</dd>
          </div>
        ))}
      </dl>
      {estimated ? (
        <p className={styles.soft}>
          {i18n.t('partnerReports.estimates')} <a href="#/points/rules">{i18n.t('partnerReports.whichRules')}</a>
        </p>
      ) : null}
    </div>
  );
}
