import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { keepTicketCopy } from '../../../browser/ticket-copy.ts';
import { copyTickets, type TicketCopy } from '../../../domain/tickets/ticket-copy.ts';
import { Button } from '../../components/Button.tsx';
import styles from '../certifications/ListFace.module.css';
import { TicketFace } from './TicketFace.tsx';
import { TicketRows } from './TicketRows.tsx';
import { filteredTickets, sortedTickets } from './ticket-entry.ts';
import { UNCHANGED } from './ticket-list-labels.ts';
import { useTicketEntries } from './use-ticket-entries.ts';

/**
 * All tickets, with what narrows them down. Until the database has answered, what was painted first goes on being shown.
 */
export function TicketList({ painted = null }: { readonly painted?: TicketCopy | null }) {
  const content = useTicketEntries();
  const [{ show, sort }, setChoice] = useState(UNCHANGED);
  const [search, setSearch] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const asked = useDeferredValue(search);
  const entries = content?.entries;
  const complete = content?.complete ?? false;
  const latest = useMemo(() => sortedTickets(entries ?? [], UNCHANGED.sort), [entries]);
  const ordered = useMemo(() => (sort === UNCHANGED.sort ? latest : sortedTickets(latest, sort)), [latest, sort]);
  const shown = useMemo(() => filteredTickets(ordered, show, asked), [ordered, show, asked]);
  useEffect(() => {
    if (complete) keepTicketCopy(copyTickets(latest));
  }, [complete, latest]);

  if (content === undefined && painted === null) return null;
  if (complete && latest.length === 0) {
    return (
      <TicketFace tools={null}>
        <div className={styles.empty}>
          <h2>{i18n.t('ticketList.emptyTitle')}</h2>
          <p>{i18n.t('ticketList.emptyText')}</p>
        </div>
      </TicketFace>
    );
  }
  const asBefore = asked === '' && show === UNCHANGED.show && sort === UNCHANGED.sort ? painted : null;
  return (
    <TicketFace
      tools={{
        show,
        sort,
        search,
        searchField: field,
        onSearch: setSearch,
        onChoose: (choice) => setChoice({ show, sort, ...choice }),
        count: complete ? shown.length : null,
      }}
    >
      {complete && shown.length === 0 ? (
        <div className={styles.empty}>
          <p>{i18n.t('ticketList.nothingFound')}</p>
          <Button
            onClick={() => {
              setSearch('');
              setChoice({ show: 'all', sort });
              // The button is gone then; whoever uses the keyboard goes on from the search.
              field.current?.focus();
            }}
          >
            {i18n.t('list.showAll')}
          </Button>
        </div>
      ) : (
        <TicketRows
          entries={asBefore === null || content !== undefined ? shown : asBefore.tickets}
          total={asBefore === null || complete ? shown.length : Math.max(asBefore.total, shown.length)}
        />
      )}
    </TicketFace>
  );
}
