import type { ReactNode, Ref } from 'react';
import { i18n } from '#i18n';
import { LIST_FILTERS, LIST_SORTS, type ListChoice } from '../../../domain/preferences.ts';
import { countWords } from '../../components/count-words.ts';
import { FieldFrame } from '../../components/FieldFrame.tsx';
import styles from './ListFace.module.css';
import { filterLabel, sortLabel } from './list-labels.ts';

export interface ListTools extends ListChoice {
  readonly search: string;
  readonly searchField?: Ref<HTMLInputElement>;
  readonly onSearch: (search: string) => void;
  readonly onChoose: (choice: Partial<ListChoice>) => void;
  /** How many lines are shown; null while they are read. */
  readonly count: number | null;
}

interface Props {
  /** What narrows the list down; null where there is nothing to narrow down. */
  readonly tools: ListTools | null;
  readonly children: ReactNode;
}

/** The screen around the lines. No hooks in it or below it: the first paint draws it too. */
export function ListFace({ tools, children }: Props) {
  return (
    <section className={styles.screen} aria-labelledby="certifications">
      <header className={styles.head}>
        <h1 id="certifications">{i18n.t('nav.certifications')}</h1>
        <div className={styles.links}>
          <a href="#/certifications/desk">{i18n.t('nav.desk')}</a>
          <a href="#/certifications/import">{i18n.t('nav.import')}</a>
          <a className={styles.primary} href="#/certifications/new">
            {i18n.t('nav.new')}
          </a>
        </div>
      </header>
      {tools === null ? null : <Tools {...tools} />}
      {children}
    </section>
  );
}

function Tools({ show, sort, search, searchField, onSearch, onChoose, count }: ListTools) {
  return (
    <>
      <div className={styles.tools}>
        <FieldFrame id="list-search" label={i18n.t('list.search')} wide>
          {(control) => (
            <input
              {...control}
              ref={searchField}
              type="search"
              value={search}
              onChange={(event) => onSearch(event.target.value)}
              placeholder={i18n.t('list.searchHint')}
            />
          )}
        </FieldFrame>
        <FieldFrame id="list-show" label={i18n.t('list.show')}>
          {(control) => (
            <select
              {...control}
              value={show}
              onChange={(event) => onChoose({ show: oneOf(LIST_FILTERS, event.target.value) })}
            >
              {LIST_FILTERS.map((filter) => (
                <option key={filter} value={filter}>
                  {filterLabel(filter)}
                </option>
              ))}
            </select>
          )}
        </FieldFrame>
        <FieldFrame id="list-sort" label={i18n.t('list.sort')}>
          {(control) => (
            <select
              {...control}
              value={sort}
              onChange={(event) => onChoose({ sort: oneOf(LIST_SORTS, event.target.value) })}
            >
              {LIST_SORTS.map((order) => (
                <option key={order} value={order}>
                  {sortLabel(order)}
                </option>
              ))}
            </select>
          )}
        </FieldFrame>
      </div>
      <p className={styles.count} role="status">
        {count === null ? i18n.t('list.reading') : i18n.t('list.count', count, [countWords(count)])}
      </p>
    </>
  );
}

/** The option that a select gave back: it can only be one of those it was given. */
function oneOf<Option extends string>(options: readonly Option[], value: string): Option {
  const found = options.find((option) => option === value);
  if (found === undefined) throw new Error(`No such option: ${value}`);
  return found;
}
