import type { Ref } from 'react';
import { i18n } from '#i18n';
import { SHARED_SORTS, type SharedChoice, type SharedSort } from '../../../../domain/preferences.ts';
import { countWords } from '../../../components/count-words.ts';
import { Field } from '../../../components/Field.tsx';
import { SelectField } from '../../../components/SelectField.tsx';
import { dealWords } from '../../points/ledger/entry-words.ts';
import styles from './SharedTools.module.css';
import { stageWords } from './shared-words.ts';

interface Props {
  readonly search: string;
  readonly searchField: Ref<HTMLInputElement>;
  readonly onSearch: (search: string) => void;
  readonly choice: SharedChoice;
  readonly onChoose: (change: Partial<SharedChoice>) => void;
  /** How many deals are shown; null while they are read. */
  readonly count: number | null;
}

const STAGES = ['all', 'open', 'won', 'lost'] as const;
const SOURCES = ['all', 'sourced', 'assisted'] as const;

/** What narrows the list of deals down and puts it in order. */
export function SharedTools({ search, searchField, onSearch, choice, onChoose, count }: Props) {
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
              placeholder={i18n.t('partnerShared.searchHint')}
            />
          )}
        </Field>
        <SelectField
          label={i18n.t('partnerShared.stage')}
          value={choice.stage}
          options={STAGES}
          words={(stage) => (stage === 'all' ? i18n.t('partnerShared.all') : stageWords(stage))}
          onChoose={(stage) => onChoose({ stage })}
        />
        <SelectField
          label={i18n.t('partnerShared.source')}
          value={choice.source}
          options={SOURCES}
          words={(source) => (source === 'all' ? i18n.t('partnerShared.all') : dealWords(source))}
          onChoose={(source) => onChoose({ source })}
        />
        <SelectField
          label={i18n.t('list.sort')}
          value={choice.sort}
          options={SHARED_SORTS}
          words={sortWords}
          onChoose={(sort) => onChoose({ sort })}
        />
      </div>
      <p className={styles.count} role="status">
        {count === null ? i18n.t('list.reading') : i18n.t('partnerShared.count', count, [countWords(count)])}
      </p>
    </>
  );
}

function sortWords(sort: SharedSort): string {
  switch (sort) {
    case 'created':
      return i18n.t('partnerShared.byCreated');
    case 'expected':
      return i18n.t('partnerShared.byExpected');
    case 'client':
      return i18n.t('partnerShared.byClient');
    case 'changed':
      return i18n.t('sort.changed');
  }
}
