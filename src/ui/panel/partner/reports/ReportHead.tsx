import type { ReportColumn } from '../../../../jobs/partner/reports/report-kind.ts';
import type { ReportSort } from '../../../../jobs/partner/reports/sorted-rows.ts';
import styles from './ReportHead.module.css';

interface Props {
  readonly columns: readonly ReportColumn[];
  readonly sort: ReportSort | null;
  readonly onSort: (key: string) => void;
}

/** The headings, each of which sorts. They show the order that the rows are in. */
export function ReportHead({ columns, sort, onSort }: Props) {
  return (
    <thead className={styles.head}>
      <tr aria-rowindex={1}>
        {columns.map(({ key, label, kind }) => {
          const way = sort?.key !== key ? 'none' : sort.down ? 'descending' : 'ascending';
          return (
            <th key={key} scope="col" aria-sort={way} data-end={isNumber(kind) || undefined}>
              <button type="button" className={styles.sort} onClick={() => onSort(key)}>
                {label()}
                <span aria-hidden="true">{MARKS[way]}</span>
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

const MARKS = { none: '', ascending: ' ▲', descending: ' ▼' };

function isNumber(kind: ReportColumn['kind']): boolean {
  return kind === 'money' || kind === 'number';
}
