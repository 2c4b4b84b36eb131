import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { DEFAULT_PREFERENCES, LIST_FILTERS, LIST_SORTS, type ListChoice } from '../../../domain/preferences.ts';
import { saveListChoice } from '../../../jobs/save-preferences.ts';
import { readPreferences } from '../../../store/queries/settings.ts';
import { Field } from '../../components/Field.tsx';
import { useLive } from '../../components/use-live.ts';
import { useWorld } from '../../components/world-context.ts';
import styles from './CertificationList.module.css';
import { CertificationRows } from './CertificationRows.tsx';
import { FirstSteps, NothingFound } from './ListEmpty.tsx';
import { filtered, sorted } from './list-entry.ts';
import { filterLabel, sortLabel } from './list-labels.ts';
import { useListEntries } from './use-list-entries.ts';

/** All certifications, with what narrows them down. The filter and the order are as they were left. */
export function CertificationList() {
  const world = useWorld();
  const content = useListEntries();
  const kept = useLive(() => readPreferences(world.database), [world]);
  const [changed, setChanged] = useState<ListChoice | null>(null);
  const [search, setSearch] = useState('');
  const searchField = useRef<HTMLInputElement>(null);
  const { show, sort } = changed ?? kept?.list ?? DEFAULT_PREFERENCES.list;
  const asked = useDeferredValue(search);
  const entries = content?.entries;
  const ordered = useMemo(() => (entries === undefined ? [] : sorted(entries, sort)), [entries, sort]);
  const shown = useMemo(() => filtered(ordered, show, asked), [ordered, show, asked]);
  const choose = (choice: Partial<ListChoice>) => {
    const list = { show, sort, ...choice };
    setChanged(list);
    void saveListChoice(world, list);
  };

  if (content === undefined || kept === undefined) return null;
  const empty = content.complete && content.entries.length === 0;
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
      {empty ? (
        <FirstSteps />
      ) : (
        <>
          <div className={styles.tools}>
            <Field label={i18n.t('list.search')} wide>
              {(control) => (
                <input
                  {...control}
                  ref={searchField}
                  type="search"
                  value={search}
                  onChange={(event) => setSearch(event.target.value)}
                  placeholder={i18n.t('list.searchHint')}
                />
              )}
            </Field>
            <Field label={i18n.t('list.show')}>
              {(control) => (
                <select
                  {...control}
                  value={show}
                  onChange={(event) => choose({ show: oneOf(LIST_FILTERS, event.target.value) })}
                >
                  {LIST_FILTERS.map((filter) => (
                    <option key={filter} value={filter}>
                      {filterLabel(filter)}
                    </option>
                  ))}
                </select>
              )}
            </Field>
            <Field label={i18n.t('list.sort')}>
              {(control) => (
                <select
                  {...control}
                  value={sort}
                  onChange={(event) => choose({ sort: oneOf(LIST_SORTS, event.target.value) })}
                >
                  {LIST_SORTS.map((order) => (
                    <option key={order} value={order}>
                      {sortLabel(order)}
                    </option>
                  ))}
                </select>
              )}
            </Field>
          </div>
          <p className={styles.count} role="status">
            {content.complete ? i18n.t('list.count', shown.length) : i18n.t('list.reading')}
          </p>
          {shown.length === 0 && content.complete ? (
            <NothingFound
              onShowAll={() => {
                setSearch('');
                choose({ show: 'all' });
                // The button is gone then; whoever uses the keyboard goes on from the search.
                searchField.current?.focus();
              }}
            />
          ) : (
            <CertificationRows entries={shown} />
          )}
        </>
      )}
    </section>
  );
}

/** The option that a select gave back: it can only be one of those it was given. */
function oneOf<Option extends string>(options: readonly Option[], value: string): Option {
  const found = options.find((option) => option === value);
  if (found === undefined) throw new Error(`No such option: ${value}`);
  return found;
}
