import type { Ref } from 'react';
import { i18n } from '#i18n';
import {
  RENEWAL_FILTERS,
  RENEWAL_SORTS,
  type RenewalListChoice,
} from '../../../../domain/partner/renewals/renewal-list-choice.ts';
import { countWords } from '../../../components/count-words.ts';
import { Field } from '../../../components/Field.tsx';
import { SelectField } from '../../../components/SelectField.tsx';
import styles from './RenewalsScreen.module.css';
import { filterWords, sortWords } from './renewal-words.ts';

interface Props {
  readonly search: string;
  readonly searchField: Ref<HTMLInputElement>;
  readonly onSearch: (search: string) => void;
  readonly choice: RenewalListChoice;
  readonly onChoose: (choice: RenewalListChoice) => void;
  /** How many renewals are shown; null while they are read. */
  readonly count: number | null;
}

/** What narrows the list of renewals down and puts it in order. */
export function RenewalTools({ search, searchField, onSearch, choice, onChoose, count }: Props) {
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
              placeholder={i18n.t('partnerRenewals.searchHint')}
            />
          )}
        </Field>
        <SelectField
          label={i18n.t('list.show')}
          value={choice.show}
          options={RENEWAL_FILTERS}
          words={filterWords}
          onChoose={(show) => onChoose({ ...choice, show })}
        />
        <SelectField
          label={i18n.t('list.sort')}
          value={choice.sort}
          options={RENEWAL_SORTS}
          words={sortWords}
          onChoose={(sort) => onChoose({ ...choice, sort })}
        />
      </div>
      <p className={styles.count} role="status">
        {count === null ? i18n.t('list.reading') : i18n.t('partnerRenewals.count', count, [countWords(count)])}
      </p>
    </>
  );
}
