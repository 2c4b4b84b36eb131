// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { keepTicketCopy, readTicketCopy } from '../../../../src/browser/ticket-copy.ts';
import { changeTickets } from '../../../../src/jobs/tickets/change-tickets.ts';
import { TicketList } from '../../../../src/ui/panel/tickets/TicketList.tsx';
import { renderPage } from '../../../fixtures/render-page.tsx';
import { seenTicket, ticketCopy } from '../../../fixtures/ticket-copies.ts';
import { renderTickets } from '../../../fixtures/ticket-page.tsx';
import { event, ticket } from '../../../fixtures/ticket-rows.ts';
import { testWorld } from '../../../fixtures/world.ts';

const SUBMITTED = event('submitted', { number: '7654321' } as never);
const TICKETS = [
  ticket({ id: 'a', summary: 'Import of contacts', updatedAt: 30, thread: [SUBMITTED] }),
  ticket({ id: 'b', summary: 'Workflow is slow', updatedAt: 20, hubId: '99' }),
  ticket({ id: 'c', summary: 'Éxport', updatedAt: 10, thread: [SUBMITTED, event('closed', { at: Date.now() })] }),
  ticket({ id: 'blank', updatedAt: 40 }),
];

const COPY = ticketCopy({
  total: 2,
  tickets: [seenTicket({ name: 'As it was' }), seenTicket({ id: 'gone', name: 'Gone' })],
});

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

describe('what was painted first', () => {
  it('stands there until the database has answered, and not longer', async () => {
    await renderTickets(<TicketList painted={COPY} />, { tickets: TICKETS }, '/tickets');
    expect(names()).toEqual(['As it was', 'Gone']);
    screen.getByText('Reading…');
    await screen.findByText('3 tickets');
    expect(names()).toEqual(['Import of contacts', 'Workflow is slow', 'Éxport']);
  });

  it('gives way when nothing is kept any more, and is not kept either', async () => {
    keepTicketCopy(COPY);
    await renderTickets(<TicketList painted={COPY} />, {}, '/tickets');
    expect(names()).toEqual(['As it was', 'Gone']);
    await screen.findByRole('heading', { name: 'Write a ticket that needs no questions back' });
    expect(readTicketCopy()).toBeNull();
  });

  it('is not shown under another filter, another order or a search', async () => {
    const world = testWorld();
    // A database that takes for ever over the list.
    const slow = { filter: () => ({ limit: () => ({ toArray: () => new Promise(() => {}) }) }) };
    vi.spyOn(world.database.tickets, 'orderBy').mockReturnValue({ reverse: () => slow } as never);
    const { user } = await renderPage(<TicketList painted={COPY} />, { world, route: '/tickets' });
    for (const [label, other, usual] of [
      ['Show', 'Closed', 'All'],
      ['Sort by', 'Summary', 'Last changed'],
    ] as const) {
      await user.selectOptions(screen.getByLabelText(label), other);
      expect(screen.queryByText('Gone')).toBeNull();
      await user.selectOptions(screen.getByLabelText(label), usual);
      screen.getByText('Gone');
    }
    await user.type(screen.getByRole('searchbox'), 'x');
    await waitFor(() => expect(screen.queryByText('Gone')).toBeNull());
  });

  it('is kept as the list opens next time, whatever is looked for in it, and follows changes', async () => {
    const { user, world } = await open();
    await screen.findByText('3 tickets');
    await user.selectOptions(screen.getByLabelText('Sort by'), 'Summary');
    await user.type(screen.getByRole('searchbox'), 'export');
    await waitFor(() => expect(names()).toEqual(['Éxport']));
    const kept = () => readTicketCopy()?.tickets.map(({ name }) => name);
    expect(kept()).toEqual(['Import of contacts', 'Workflow is slow', 'Éxport']);
    await changeTickets(world, { tickets: [ticket({ id: 'd', summary: 'New one', updatedAt: 50 })] });
    await waitFor(() => expect(kept()).toEqual(['New one', 'Import of contacts', 'Workflow is slow', 'Éxport']));
    expect(readTicketCopy()?.total).toBe(4);
  });
});
