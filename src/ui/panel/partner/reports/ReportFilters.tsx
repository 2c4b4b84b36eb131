import type { ClientList } from '../../../../domain/partner/saved-report.ts';
import type { DayText } from '../../../../domain/time.ts';
import type { ReportChoice } from '../../../../jobs/partner/reports/report-address.ts';
import type { ReportKind } from '../../../../jobs/partner/reports/report-kind.ts';
import { RangeField } from '../../../components/RangeField.tsx';
import { ReportFilterField } from './ReportFilterField.tsx';
import styles from './ReportFilters.module.css';

interface Props {
  readonly kind: ReportKind;
  readonly choice: ReportChoice;
  readonly today: DayText;
  /** Every list of clients there is. */
  readonly lists: readonly ClientList[];
  readonly onChoose: (change: Partial<ReportChoice>) => void;
}

/** No value of a filter is empty. */
const ALL = '';

/** The days and the filters of a report. */
export function ReportFilters({ kind, choice, today, lists, onChoose }: Props) {
  const { range, filters } = choice;
  const choose = (name: string, value: string) => {
    const { [name]: _, ...others } = filters;
    onChoose({ filters: value === ALL ? others : { ...others, [name]: value } });
  };
  return (
    <div className={styles.filters}>
      {kind.ranged ? (
        <div className={styles.range}>
          <RangeField value={range} today={today} onChoose={(next) => onChoose({ range: next })} />
        </div>
      ) : null}
      {Object.entries(kind.filters).map(([name, filter]) => (
        <ReportFilterField
          key={name}
          filter={filter}
          value={filters[name] ?? ALL}
          lists={lists}
          onChoose={(value) => choose(name, value)}
        />
      ))}
    </div>
  );
}
