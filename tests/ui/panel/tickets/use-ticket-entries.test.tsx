// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { it } from 'vitest';
import { changeTickets } from '../../../../src/jobs/tickets/change-tickets.ts';
import { useTicketEntries } from '../../../../src/ui/panel/tickets/use-ticket-entries.ts';
import { renderTickets } from '../../../fixtures/ticket-page.tsx';
import { ticket } from '../../../fixtures/ticket-rows.ts';

function Count() {
  const content = useTicketEntries();
  return content?.complete === true ? <p>{content.entries.length} of all</p> : null;
}

it('gives every ticket that says something, and follows changes', async () => {
  const many = Array.from({ length: 700 }, (_, index) => ticket({ id: `m-${index}`, summary: `Ticket ${index}` }));
  const { world } = await renderTickets(<Count />, { tickets: [...many, ticket({ id: 'blank' })] });
  await screen.findByText('700 of all');
  await changeTickets(world, { tickets: [ticket({ id: 'one-more', steps: '1.' })] });
  await screen.findByText('701 of all');
});
