import { useEffect, useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { signsOf, similarTickets } from '../../../domain/tickets/similar-tickets.ts';
import type { TicketFields } from '../../../domain/tickets/ticket.ts';
import { Section } from '../../components/Section.tsx';
import { useWorld } from '../../components/world-context.ts';
import { TicketStateChip } from './TicketStateChip.tsx';
import type { TicketEntry } from './ticket-entry.ts';
import { readTicketEntries } from './use-ticket-entries.ts';

const MOST = 3;

/** Earlier tickets that resemble the one being written; nothing where none does. */
export function SimilarTickets({ id, fields }: { readonly id: string; readonly fields: TicketFields }) {
  const world = useWorld();
  const [entries, setEntries] = useState<readonly TicketEntry[]>([]);
  // Once: followed, all of them would be read again at every half second of typing.
  useEffect(() => {
    let here = true;
    void readTicketEntries(world).then((read) => {
      if (here) setEntries(read);
    });
    return () => {
      here = false;
    };
  }, [world]);
  const found = useMemo(() => {
    const others = entries.filter((entry) => entry.id !== id && entry.state !== 'draft');
    return similarTickets(signsOf(fields), others, MOST);
  }, [entries, id, fields]);
  if (found.length === 0) return null;
  return (
    <Section id="similar" title={i18n.t('ticketPage.similar')}>
      <ul>
        {found.map((entry) => (
          <li key={entry.id}>
            <a href={`#/tickets/${entry.id}`}>{entry.name}</a> <TicketStateChip state={entry.state} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
