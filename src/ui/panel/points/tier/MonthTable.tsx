import { i18n } from '#i18n';
import type { MeasuredMonth } from '../../../../domain/points/reevaluation.ts';
import { dateWords } from '../../../../jobs/date-words.ts';
import { pointsWords } from '../points-words.ts';
import { bestWords } from './best-words.ts';
import { PointsTable } from './PointsTable.tsx';
import styles from './TierScreen.module.css';

type Kind = 'sold' | 'managed' | 'total';

interface Props {
  readonly caption: string;
  readonly months: readonly MeasuredMonth[];
  readonly kinds: readonly Kind[];
}

/** The points and the best tier met on each measured day; days ahead say so. */
export function MonthTable({ caption, months, kinds }: Props) {
  const labels = {
    sold: i18n.t('tier.kinds.sold'),
    managed: i18n.t('tier.kinds.managed'),
    total: i18n.t('tier.kinds.total'),
  };
  return (
    <PointsTable
      caption={caption}
      columns={[i18n.t('tier.progress.measured'), ...kinds.map((kind) => labels[kind]), i18n.t('tier.progress.best')]}
      lastInWords
    >
      {months.map((month) => (
        <tr key={month.day}>
          <th scope="row">
            {dateWords({ on: month.day, precision: 'day' })}{' '}
            {month.ahead ? <span className={styles.tag}>{i18n.t('tier.progress.ahead')}</span> : null}
          </th>
          {kinds.map((kind) => (
            <td key={kind}>{pointsWords(month.standing[kind])}</td>
          ))}
          <td>{bestWords(month)}</td>
        </tr>
      ))}
    </PointsTable>
  );
}
