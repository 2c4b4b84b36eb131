import { i18n } from '#i18n';
import type { ReportKind } from '../../../../jobs/partner/reports/report-kind.ts';
import type { ReportTotal } from '../../../../jobs/partner/reports/report-totals.ts';
import { countWords } from '../../../components/count-words.ts';
import { totalWords } from '../../../components/money-words.ts';
import { pointsWords } from '../../points/points-words.ts';
import styles from './ReportTotals.module.css';

interface Props {
  readonly kind: ReportKind;
  /** How many rows there are. */
  readonly count: number;
  readonly totals: readonly ReportTotal[];
}

/** How many rows there are and what they come to; said to be an estimate where it is. */
export function ReportTotals({ kind: { basis }, count, totals }: Props) {
  return (
    <div className={styles.totals}>
      <p role="status">{i18n.t('partnerReports.count', count, [countWords(count)])}</p>
      <dl className={styles.sums}>
        {totals.map((total) => (
          <div key={total.column.key}>
            <dt>{i18n.t('partnerReports.total', { column: total.column.label() })}</dt>
            <dd>{total.kind === 'money' ? totalWords(total.totals) : pointsWords(total.total)}</dd>
          </div>
        ))}
      </dl>
      {basis === null ? null : (
        <p className={styles.soft}>
          {basis.words()}{' '}
          {basis.route === null ? null : <a href={`#${basis.route}`}>{i18n.t('partnerReports.whichRules')}</a>}
        </p>
      )}
    </div>
  );
}
