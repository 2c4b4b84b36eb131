import { i18n } from '#i18n';
import type { ClientList } from '../../../../domain/partner/saved-report.ts';
import type { ReportFilter } from '../../../../jobs/partner/reports/report-kind.ts';
import { SelectField } from '../../../components/SelectField.tsx';
import { WordsFilter } from './WordsFilter.tsx';

interface Props {
  readonly filter: ReportFilter;
  /** Empty for all. */
  readonly value: string;
  readonly lists: readonly ClientList[];
  readonly onChoose: (value: string) => void;
}

/** One filter of a report. Lists of clients are asked about where there are some, or where one is asked for that is gone. */
export function ReportFilterField({ filter, value, lists, onChoose }: Props) {
  const label = filter.label();
  if ('asks' in filter && filter.asks === 'words')
    return <WordsFilter label={label} value={value} onWords={onChoose} />;
  const choices = 'choices' in filter ? filter.choices : listChoices(lists, value);
  if (choices.length === 0) return null;
  return (
    <SelectField
      label={label}
      value={value}
      options={['', ...choices.map((one) => one.value)]}
      words={(asked) => choices.find((one) => one.value === asked)?.label() ?? i18n.t('partnerReports.all')}
      onChoose={onChoose}
    />
  );
}

function listChoices(lists: readonly ClientList[], asked: string) {
  const living = lists.map(({ id, name }) => ({ value: id, label: () => name }));
  const isGone = asked !== '' && lists.every(({ id }) => id !== asked);
  return isGone ? [...living, { value: asked, label: () => i18n.t('partnerReports.listGone') }] : living;
}
