import { useState } from 'react';
import { i18n } from '#i18n';
import type { Ticket } from '../../../../domain/tickets/ticket.ts';
import { ticketName } from '../../../../domain/tickets/ticket-name.ts';
import { ticketState } from '../../../../domain/tickets/ticket-state.ts';
import { readAccounts } from '../../../../store/queries/accounts.ts';
import { readHolders } from '../../../../store/queries/certifications.ts';
import { readPictures } from '../../../../store/queries/ticket-pictures.ts';
import { readTicketTemplates } from '../../../../store/queries/ticket-templates.ts';
import { walkTickets } from '../../../../store/queries/tickets.ts';
import { SelectField } from '../../../components/SelectField.tsx';
import { useLive } from '../../../components/use-live.ts';
import { useWorld } from '../../../components/world-context.ts';
import { previewText } from '../../tickets/ticket-preview-text.ts';
import { MailPreview } from './MailPreview.tsx';

/** An e-mail about a ticket that is not closed, with the text that the ticket's own page shows. */
export function TicketMail({ to }: { readonly to: string }) {
  const { database } = useWorld();
  const [picked, setPicked] = useState<string | null>(null);
  const tickets = useLive(async () => {
    const found: Ticket[] = [];
    await walkTickets(database, (rows) => {
      for (const row of rows) if (ticketState(row.thread) !== 'closed') found.push(row);
    });
    return found.sort((a, b) => b.updatedAt - a.updatedAt || (a.id < b.id ? -1 : 1));
  }, [database]);
  const ticket = tickets?.find(({ id }) => id === picked) ?? tickets?.[0];
  const id = ticket?.id ?? null;
  const around = useLive(async () => {
    const [templates, holders, accounts, pictures] = await Promise.all([
      readTicketTemplates(database),
      readHolders(database),
      readAccounts(database),
      id === null ? [] : readPictures(database, id),
    ]);
    return { templates, holders, accounts, pictures };
  }, [database, id]);
  if (tickets === undefined) return null;
  if (ticket === undefined) {
    return (
      <p>
        {i18n.t('partnerTeam.noTicket')} <a href="#/tickets/new">{i18n.t('partnerTeam.newTicket')}</a>
      </p>
    );
  }
  const preview = around === undefined ? null : previewText(ticket, around);
  return (
    <>
      <SelectField
        label={i18n.t('partnerTeam.kind.ticket')}
        value={ticket.id}
        options={tickets.map((one) => one.id)}
        words={(one) => nameOf(tickets.find((row) => row.id === one))}
        onChoose={setPicked}
      />
      {preview === null ? null : <MailPreview to={to} text={{ subject: preview.title, body: preview.text }} />}
    </>
  );
}

function nameOf(ticket: Ticket | undefined): string {
  return (ticket === undefined ? '' : ticketName(ticket)) || '…';
}
