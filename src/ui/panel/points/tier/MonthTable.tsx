import { i18n } from '#i18n';
import type { MeasuredMonth } from '../../../../domain/points/reevaluation.ts';
import { dateWords } from '../../../../jobs/date-words.ts';
import { pointsWords } from '../points-words.ts';
import { bestWords } from './best-words.ts';
import styles from './MonthTable.module.css';
import { PointsTable } from './PointsTable.tsx';

type Kind = 'sold' | 'managed' | 'total';

interface Props {
  readonly caption: string;
  readonly months: readonly MeasuredMonth[];
  readonly kinds: readonly Kind[];
}

/**
 * The points and the best tier met on each measured day; days ahead say so. With one kind of points, days and tiers have a
 * column of their own; with more there is room for the month only, and the tier stands below it.
 */
export function MonthTable({ caption, months, kinds }: Props) {
  const labels = {
    sold: i18n.t('tier.kinds.sold'),
    managed: i18n.t('tier.kinds.managed'),
    total: i18n.t('tier.kinds.total'),
  };
  const roomy = kinds.length === 1;
  return (
    <PointsTable
      caption={caption}
      columns={[
        roomy ? i18n.t('tier.progress.measured') : i18n.t('tier.progress.month'),
        ...kinds.map((kind) => labels[kind]),
        ...(roomy ? [i18n.t('tier.progress.best')] : []),
      ]}
      lastInWords={roomy}
    >
      {months.map((month) => (
        <tr key={month.day}>
          <th scope="row">
            {dateWords({ on: month.day, precision: roomy ? 'day' : 'month' })}{' '}
            {month.ahead ? <span className={styles.tag}>{i18n.t('tier.progress.ahead')}</span> : null}
            {roomy || month.known.length === 0 ? null : <span className={styles.under}>{bestWords(month)}</span>}
          </th>
          {kinds.map((kind) => (
            <td key={kind}>{pointsWords(month.standing[kind])}</td>
          ))}
          {roomy ? <td>{bestWords(month)}</td> : null}
        </tr>
      ))}
    </PointsTable>
  );
}
