// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { TicketList } from '../../../../src/ui/panel/tickets/TicketList.tsx';
import { renderTickets } from '../../../fixtures/ticket-page.tsx';
import { event, ticket } from '../../../fixtures/ticket-rows.ts';

const SUBMITTED = event('submitted', { number: '7654321' } as never);
const TICKETS = [
  ticket({ id: 'a', summary: 'Import of contacts', updatedAt: 30, thread: [SUBMITTED] }),
  ticket({ id: 'b', summary: 'Workflow is slow', updatedAt: 20, hubId: '99' }),
  ticket({ id: 'c', summary: 'Éxport', updatedAt: 10, thread: [SUBMITTED, event('closed', { at: Date.now() })] }),
  ticket({ id: 'blank', updatedAt: 40 }),
];

async function open(tickets = TICKETS) {
  const page = await renderTickets(<TicketList />, { tickets }, '/tickets');
  await screen.findByRole('heading', { level: 1, name: 'Tickets' });
  return page;
}
const names = () =>
  within(screen.getByRole('list', { name: 'Tickets' }))
    .getAllByRole('link')
    .map((link) => link.querySelector('.name')?.textContent);

describe('the list of tickets', () => {
  it('shows those changed last first, with their states, and no blank one', async () => {
    await open();
    await screen.findByText('3 tickets');
    expect(names()).toEqual(['Import of contacts', 'Workflow is slow', 'Éxport']);
    expect(screen.getByText('Submitted', { selector: '.chip' })).toBeDefined();
  });

  it.each([
    ['import', ['Import of contacts']],
    ['7654321', ['Import of contacts', 'Éxport']],
    ['99', ['Workflow is slow']],
    ['export', ['Éxport']],
  ])('finds %s', async (search, found) => {
    const { user } = await open();
    await user.type(await screen.findByRole('searchbox', { name: 'Search' }), search);
    await waitFor(() => expect(names()).toEqual(found));
  });

  it('is narrowed down by state, and sorted', async () => {
    const { user } = await open();
    await user.selectOptions(await screen.findByLabelText('Show'), 'Not closed');
    await screen.findByText('2 tickets');
    await user.selectOptions(screen.getByLabelText('Show'), 'All');
    await user.selectOptions(screen.getByLabelText('Sort by'), 'Summary');
    await waitFor(() => expect(names()).toEqual(['Éxport', 'Import of contacts', 'Workflow is slow']));
  });

  it('says what to do when nothing fits', async () => {
    const { user } = await open();
    await user.type(await screen.findByRole('searchbox', { name: 'Search' }), 'nowhere');
    await user.click(await screen.findByRole('button', { name: 'Show all' }));
    await screen.findByText('3 tickets');
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  });

  it('says what to do first, and leads there', async () => {
    const { user } = await open([]);
    await screen.findByRole('heading', { name: 'Write a ticket that needs no questions back' });
    await user.click(screen.getByRole('button', { name: 'New ticket' }));
    expect(location.hash).toBe('#/tickets/new');
  });
});
