import type { ReactNode, Ref } from 'react';
import { i18n } from '#i18n';
import { Button } from '../../components/Button.tsx';
import { countWords } from '../../components/count-words.ts';
import { FieldFrame } from '../../components/FieldFrame.tsx';
import styles from '../certifications/ListFace.module.css';
import { goTo } from '../route.ts';
import { FILTER_LABELS, SORT_LABELS, TICKET_FILTERS, TICKET_SORTS, type TicketChoice } from './ticket-list-labels.ts';

export interface TicketTools extends TicketChoice {
  readonly search: string;
  readonly searchField?: Ref<HTMLInputElement>;
  readonly onSearch: (search: string) => void;
  readonly onChoose: (choice: Partial<TicketChoice>) => void;
  /** How many lines are shown; null while they are read. */
  readonly count: number | null;
}

interface Props {
  /** What narrows the list down; null where there is nothing to narrow down. */
  readonly tools: TicketTools | null;
  readonly children: ReactNode;
}

/** The screen around the lines. No hooks in it or below it: the first paint draws it too. */
export function TicketFace({ tools, children }: Props) {
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
      {tools === null ? null : <Tools {...tools} />}
      {children}
    </section>
  );
}

function Tools({ show, sort, search, searchField, onSearch, onChoose, count }: TicketTools) {
  return (
    <>
      <div className={styles.tools}>
        <FieldFrame id="ticket-search" label={i18n.t('list.search')} wide>
          {(control) => (
            <input
              {...control}
              ref={searchField}
              type="search"
              value={search}
              onChange={(event) => onSearch(event.target.value)}
              placeholder={i18n.t('ticketList.searchHint')}
            />
          )}
        </FieldFrame>
        <FieldFrame id="ticket-show" label={i18n.t('list.show')}>
          {(control) => (
            <select
              {...control}
              value={show}
              onChange={(event) => onChoose({ show: oneOf(TICKET_FILTERS, event.target.value) })}
            >
              {TICKET_FILTERS.map((filter) => (
                <option key={filter} value={filter}>
                  {FILTER_LABELS[filter]()}
                </option>
              ))}
            </select>
          )}
        </FieldFrame>
        <FieldFrame id="ticket-sort" label={i18n.t('list.sort')}>
          {(control) => (
            <select
              {...control}
              value={sort}
              onChange={(event) => onChoose({ sort: oneOf(TICKET_SORTS, event.target.value) })}
            >
              {TICKET_SORTS.map((order) => (
                <option key={order} value={order}>
                  {SORT_LABELS[order]()}
                </option>
              ))}
            </select>
          )}
        </FieldFrame>
      </div>
      <p className={styles.count} role="status">
        {count === null ? i18n.t('list.reading') : i18n.t('ticketList.count', count, [countWords(count)])}
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
