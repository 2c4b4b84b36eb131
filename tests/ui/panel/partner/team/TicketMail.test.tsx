// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { TicketMail } from '../../../../../src/ui/panel/partner/team/TicketMail.tsx';
import { renderPage } from '../../../../fixtures/render-page.tsx';
import { event, ticket } from '../../../../fixtures/ticket-rows.ts';
import { testWorld } from '../../../../fixtures/world.ts';

it('has the text of the ticket that is chosen among those not closed, the last changed first', async () => {
  const world = testWorld();
  await world.database.tickets.bulkAdd([
    ticket({ id: '1', summary: 'Import fails', happened: 'Nothing came.', updatedAt: 1 }),
    ticket({ id: '2', summary: 'Form is empty', updatedAt: 2 }),
    ticket({ id: '3', summary: 'Done', updatedAt: 3, thread: [event('closed')] }),
  ]);
  const { user } = await renderPage(<TicketMail to="pat@hubspot.example" />, { world });
  const choice = await screen.findByLabelText('A ticket');
  expect([...choice.children].map(({ textContent }) => textContent)).toEqual(['Form is empty', 'Import fails']);
  await user.selectOptions(choice, 'Import fails');
  await screen.findByText(/Nothing came\./);
  expect(screen.getByRole('link').getAttribute('href')).toContain('subject=Import%20fails');
});

it('offers to write one where none is open', async () => {
  await renderPage(<TicketMail to="pat@hubspot.example" />);
  expect((await screen.findByRole('link', { name: 'Write a ticket' })).getAttribute('href')).toBe('#/tickets/new');
});
