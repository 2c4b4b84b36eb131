import { i18n } from '#i18n';
import type { DayText } from '../../../../domain/time.ts';
import type { ReportChoice } from '../../../../jobs/partner/reports/report-address.ts';
import type { ReportKind } from '../../../../jobs/partner/reports/report-kind.ts';
import { RangeField } from '../../../components/RangeField.tsx';
import { SelectField } from '../../../components/SelectField.tsx';
import styles from './ReportFilters.module.css';

interface Props {
  readonly kind: ReportKind;
  readonly choice: ReportChoice;
  readonly today: DayText;
  readonly onChoose: (change: Partial<ReportChoice>) => void;
}

/** No value of a filter is empty. */
const ALL = '';

/** The days and the filters of a report. */
export function ReportFilters({ kind, choice, today, onChoose }: Props) {
  const { range, filters } = choice;
  const choose = (name: string, value: string) => {
    const { [name]: _, ...others } = filters;
    onChoose({ filters: value === ALL ? others : { ...others, [name]: value } });
  };
  return (
    <div className={styles.filters}>
      {kind.ranged ? <RangeField value={range} today={today} onChoose={(next) => onChoose({ range: next })} /> : null}
      <div className={styles.row}>
        {Object.entries(kind.filters).map(([name, { label, choices }]) => (
          <SelectField
            key={name}
            label={label()}
            value={filters[name] ?? ALL}
            options={[ALL, ...choices.map(({ value }) => value)]}
            words={(value) => choices.find((one) => one.value === value)?.label() ?? i18n.t('partnerReports.all')}
            onChoose={(value) => choose(name, value)}
          />
        ))}
      </div>
    </div>
  );
}
