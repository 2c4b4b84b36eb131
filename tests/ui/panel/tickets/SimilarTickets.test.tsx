// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { fieldsOf } from '../../../../src/domain/tickets/ticket-merge.ts';
import { SimilarTickets } from '../../../../src/ui/panel/tickets/SimilarTickets.tsx';
import { renderTickets } from '../../../fixtures/ticket-page.tsx';
import { event, ticket } from '../../../fixtures/ticket-rows.ts';

const CLOSED = [event('submitted', { at: 1 }), event('closed', { at: 2 })];
const TICKETS = [
  ticket({ id: 'old', summary: 'Import of contacts stops', thread: CLOSED }),
  ticket({ id: 'draft', summary: 'Import of contacts stops' }),
  ticket({ id: 'other', summary: 'Workflow enrolls nobody today', thread: CLOSED }),
];
const similar = (summary: string) =>
  renderTickets(<SimilarTickets id="new" fields={fieldsOf(ticket({ summary }))} />, { tickets: TICKETS });

it('leads to what was had before, not to drafts', async () => {
  await similar('Import of contacts stops again');
  await screen.findByRole('region', { name: 'You had this before' });
  const links = screen.getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['#/tickets/old']);
  screen.getByText('Closed');
});

it('is not there when nothing is alike', async () => {
  const { container } = await similar('Invoice cannot be downloaded');
  await waitFor(() => expect(container.querySelector('section')).toBeNull());
});
