import { useMemo } from 'react';
import { i18n } from '#i18n';
import { signsOf, similarTickets } from '../../../domain/tickets/similar-tickets.ts';
import type { TicketFields } from '../../../domain/tickets/ticket.ts';
import { Section } from '../certifications/Section.tsx';
import { TicketStateChip } from './TicketStateChip.tsx';
import { useTicketEntries } from './use-ticket-entries.ts';

const MOST = 3;

/** Earlier tickets that resemble the one being written; nothing where none does. */
export function SimilarTickets({ id, fields }: { readonly id: string; readonly fields: TicketFields }) {
  const content = useTicketEntries();
  const found = useMemo(() => {
    const others = (content?.entries ?? []).filter((entry) => entry.id !== id && entry.state !== 'draft');
    return similarTickets(signsOf(fields), others, MOST);
  }, [content, id, fields]);
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
