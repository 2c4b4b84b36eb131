// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { readTicket } from '../../../../src/store/queries/tickets.ts';
import { TicketHead } from '../../../../src/ui/panel/tickets/TicketHead.tsx';
import { renderTickets } from '../../../fixtures/ticket-page.tsx';
import { event, ticket } from '../../../fixtures/ticket-rows.ts';

it('names the ticket and its state', async () => {
  await renderTickets(<TicketHead ticket={ticket({ summary: 'Import', thread: [event('submitted')] })} />);
  screen.getByRole('heading', { level: 1, name: 'Import' });
  screen.getByText('Submitted');
});

it('deletes it, goes back to the list, and gives it back on demand', async () => {
  const row = ticket({ summary: 'Import' });
  const { world, user } = await renderTickets(<TicketHead ticket={row} />, { tickets: [row] }, '/tickets/t-1');
  await user.click(screen.getByRole('button', { name: 'Delete ticket' }));
  await screen.findByText('Deleted: Import');
  expect(await readTicket(world.database, 't-1')).toBeNull();
  expect(location.hash).toBe('#/tickets');
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await readTicket(world.database, 't-1')).toMatchObject({ summary: 'Import' }));
});
