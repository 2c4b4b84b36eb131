import type { Ref } from 'react';
import { i18n } from '#i18n';
import type { ClientList } from '../../../../domain/partner/saved-report.ts';
import {
  CLIENTS_SHOWN,
  CLIENTS_SORTS,
  type ClientsChoice,
  type ClientsShow,
  type ClientsSort,
} from '../../../../domain/preferences.ts';
import { countWords } from '../../../components/count-words.ts';
import { Field } from '../../../components/Field.tsx';
import { NumberChoice } from '../../../components/NumberChoice.tsx';
import { SelectField } from '../../../components/SelectField.tsx';
import styles from './ClientsTools.module.css';

interface Props {
  readonly search: string;
  readonly searchField: Ref<HTMLInputElement>;
  readonly onSearch: (search: string) => void;
  readonly choice: ClientsChoice;
  readonly onChoose: (change: Partial<ClientsChoice>) => void;
  readonly lists: readonly ClientList[];
  /** How many clients are shown; null while they are read. */
  readonly count: number | null;
  /** Where the rows behind that number are; null where no report asks the same. */
  readonly report: string | null;
}

const MOST_DAYS = 3_650;
const NO_LIST = '';

/** What narrows the list of clients down and puts it in order. */
export function ClientsTools(props: Props) {
  const { search, searchField, onSearch, choice, onChoose, lists, count, report } = props;
  const words = count === null ? i18n.t('list.reading') : i18n.t('ledger.count', count, [countWords(count)]);
  return (
    <>
      <div className={styles.tools}>
        <Field label={i18n.t('list.search')}>
          {(control) => (
            <input
              {...control}
              ref={searchField}
              type="search"
              value={search}
              onChange={(event) => onSearch(event.target.value)}
              placeholder={i18n.t('partnerClients.searchHint')}
            />
          )}
        </Field>
        <SelectField
          label={i18n.t('list.show')}
          value={choice.show}
          options={CLIENTS_SHOWN}
          words={showWords}
          onChoose={(show) => onChoose({ show })}
        />
        {choice.show === 'inactive' ? (
          <NumberChoice
            label={i18n.t('partnerClients.inactiveDays')}
            value={choice.inactiveDays}
            least={1}
            most={MOST_DAYS}
            onChoose={(inactiveDays) => onChoose({ inactiveDays })}
          />
        ) : null}
        <SelectField
          label={i18n.t('list.sort')}
          value={choice.sort}
          options={CLIENTS_SORTS}
          words={sortWords}
          onChoose={(sort) => onChoose({ sort })}
        />
        {lists.length === 0 ? null : (
          <SelectField
            label={i18n.t('partnerClients.list')}
            value={choice.listId ?? NO_LIST}
            options={[NO_LIST, ...lists.map(({ id }) => id)]}
            words={(id) => lists.find((list) => list.id === id)?.name ?? i18n.t('partnerClients.anyList')}
            onChoose={(id) => onChoose({ listId: id === NO_LIST ? null : id })}
          />
        )}
      </div>
      <p className={styles.count} role="status">
        {report === null ? words : <a href={report}>{words}</a>} · {i18n.t('ledger.estimates')}
      </p>
    </>
  );
}

function showWords(show: ClientsShow): string {
  return i18n.t(`partnerClients.show.${show}`);
}

function sortWords(sort: ClientsSort): string {
  return i18n.t(`partnerClients.sort.${sort}`);
}
