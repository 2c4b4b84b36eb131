import { i18n } from '#i18n';
import type { TicketCopy } from '../../../domain/tickets/ticket-copy.ts';
import { RowList, rowHeight } from '../../components/RowList.tsx';
import { TicketFace } from './TicketFace.tsx';
import { TicketRow } from './TicketRow.tsx';
import { UNCHANGED } from './ticket-list-labels.ts';

interface Props {
  readonly copy: TicketCopy;
  readonly zone: string;
}

/** Nothing can be answered before the database is open. */
const NO_ANSWER = () => {};

/** The list as it was shown last. No hooks in it or below it: it is drawn before React is loaded. */
export function PaintedTickets({ copy: { tickets, total }, zone }: Props) {
  const tools = { ...UNCHANGED, search: '', onSearch: NO_ANSWER, onChoose: NO_ANSWER, count: null };
  return (
    <TicketFace tools={tools}>
      <RowList label={i18n.t('ticketList.title')} above={0} below={(total - tickets.length) * rowHeight()}>
        {tickets.map((ticket, index) => (
          <TicketRow key={ticket.id} entry={ticket} index={index} total={total} zone={zone} />
        ))}
      </RowList>
    </TicketFace>
  );
}
