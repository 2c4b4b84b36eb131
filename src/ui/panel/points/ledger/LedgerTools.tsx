import type { Ref } from 'react';
import { i18n } from '#i18n';
import { LEDGER_SORTS, type LedgerSort } from '../../../../domain/preferences.ts';
import { countWords } from '../../../components/count-words.ts';
import { Field } from '../../../components/Field.tsx';
import styles from './LedgerTools.module.css';

interface Props {
  readonly search: string;
  readonly searchField: Ref<HTMLInputElement>;
  readonly onSearch: (search: string) => void;
  /** Null while it is not known how the list was left. */
  readonly sort: LedgerSort | null;
  readonly onSort: (sort: LedgerSort) => void;
  /** How many clients are shown; null while they are read. */
  readonly count: number | null;
}

/** What narrows the list of clients down and puts it in order. */
export function LedgerTools({ search, searchField, onSearch, sort, onSort, count }: Props) {
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
              placeholder={i18n.t('ledger.searchHint')}
            />
          )}
        </Field>
        <Field label={i18n.t('list.sort')}>
          {(control) => (
            <select
              {...control}
              value={sort ?? ''}
              onChange={(event) => {
                const chosen = LEDGER_SORTS.find((one) => one === event.target.value);
                if (chosen !== undefined) onSort(chosen);
              }}
            >
              {LEDGER_SORTS.map((order) => (
                <option key={order} value={order}>
                  {sortWords(order)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <p className={styles.count} role="status">
        {count === null ? i18n.t('list.reading') : i18n.t('ledger.count', count, [countWords(count)])}
      </p>
      <p className={styles.count}>{i18n.t('ledger.estimates')}</p>
    </>
  );
}

function sortWords(sort: LedgerSort): string {
  switch (sort) {
    case 'points':
      return i18n.t('ledger.byPoints');
    case 'name':
      return i18n.t('sort.name');
    case 'expiry':
      return i18n.t('ledger.byExpiry');
    case 'changed':
      return i18n.t('sort.changed');
  }
}
