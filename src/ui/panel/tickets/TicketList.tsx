import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../../components/Button.tsx';
import { Field } from '../../components/Field.tsx';
import styles from '../certifications/ListFace.module.css';
import { goTo } from '../route.ts';
import { TicketRows } from './TicketRows.tsx';
import {
  filteredTickets,
  sortedTickets,
  TICKET_FILTERS,
  TICKET_SORTS,
  type TicketFilter,
  type TicketSort,
} from './ticket-entry.ts';
import { FILTER_LABELS, SORT_LABELS } from './ticket-list-labels.ts';
import { useTicketEntries } from './use-ticket-entries.ts';

/** All tickets, with what narrows them down. */
export function TicketList() {
  const content = useTicketEntries();
  const [show, setShow] = useState<TicketFilter>('all');
  const [sort, setSort] = useState<TicketSort>('changed');
  const [search, setSearch] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const asked = useDeferredValue(search);
  const entries = content?.entries;
  const ordered = useMemo(() => sortedTickets(entries ?? [], sort), [entries, sort]);
  const shown = useMemo(() => filteredTickets(ordered, show, asked), [ordered, show, asked]);
  if (content === undefined) return null;
  const { complete } = content;
  const empty = complete && content.entries.length === 0;
  return (
    <section className={styles.screen} aria-labelledby="tickets">
      <header className={styles.head}>
        <h1 id="tickets">{i18n.t('ticketList.title')}</h1>
        <div className={styles.links}>
          <a href="#/tickets/accounts">{i18n.t('ticketList.accounts')}</a>
          <a href="#/tickets/templates">{i18n.t('ticketList.templates')}</a>
          <Button look="primary" onClick={() => goTo('/tickets/new')}>
            {i18n.t('ticketList.new')}
          </Button>
        </div>
      </header>
      {empty ? (
        <div className={styles.empty}>
          <h2>{i18n.t('ticketList.emptyTitle')}</h2>
          <p>{i18n.t('ticketList.emptyText')}</p>
        </div>
      ) : (
        <>
          <div className={styles.tools}>
            <Field label={i18n.t('list.search')} wide>
              {(control) => (
                <input
                  {...control}
                  ref={field}
                  type="search"
                  value={search}
                  onChange={(event) => setSearch(event.target.value)}
                  placeholder={i18n.t('ticketList.searchHint')}
                />
              )}
            </Field>
            <Field label={i18n.t('list.show')}>
              {(control) => (
                <select
                  {...control}
                  value={show}
                  onChange={(event) => setShow(oneOf(TICKET_FILTERS, event.target.value))}
                >
                  {TICKET_FILTERS.map((filter) => (
                    <option key={filter} value={filter}>
                      {FILTER_LABELS[filter]()}
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
                  onChange={(event) => setSort(oneOf(TICKET_SORTS, event.target.value))}
                >
                  {TICKET_SORTS.map((order) => (
                    <option key={order} value={order}>
                      {SORT_LABELS[order]()}
                    </option>
                  ))}
                </select>
              )}
            </Field>
          </div>
          <p className={styles.count} role="status">
            {complete ? i18n.t('ticketList.count', shown.length) : i18n.t('list.reading')}
          </p>
          {complete && shown.length === 0 ? (
            <div className={styles.empty}>
              <p>{i18n.t('ticketList.nothingFound')}</p>
              <Button
                onClick={() => {
                  setSearch('');
                  setShow('all');
                  // The button is gone then; whoever uses the keyboard goes on from the search.
                  field.current?.focus();
                }}
              >
                {i18n.t('list.showAll')}
              </Button>
            </div>
          ) : (
            <TicketRows entries={shown} />
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
