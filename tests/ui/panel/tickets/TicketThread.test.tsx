// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { readTicket } from '../../../../src/store/queries/tickets.ts';
import { TicketThread } from '../../../../src/ui/panel/tickets/TicketThread.tsx';
import { renderTickets } from '../../../fixtures/ticket-page.tsx';
import { event, ticket } from '../../../fixtures/ticket-rows.ts';

const SUBMITTED = { ...event('submitted', { at: Date.parse('2026-11-20T09:00Z') }), channel: 'chat', number: '77' };
const ROW = ticket({
  thread: [
    event('answered', { at: Date.parse('2026-11-21T09:00Z'), text: 'Please send\nthe file' }),
    SUBMITTED as never,
  ],
});

it('tells what was said in the order of its moments', async () => {
  await renderTickets(<TicketThread ticket={ROW} />, { tickets: [ROW] });
  const lines = within(screen.getByRole('list', { name: 'Thread' })).getAllByRole('listitem');
  expect(lines[0]?.textContent).toContain('Submitted · Chat · No. 77 · Nov 20, 10:00');
  expect(lines[1]?.textContent).toContain('HubSpot answered');
  expect(lines[1]?.textContent).toContain('Please send\nthe file');
});

it('takes a line out on demand', async () => {
  const { world, user } = await renderTickets(<TicketThread ticket={ROW} />, { tickets: [ROW] });
  await user.click(screen.getByRole('button', { name: /^Delete: HubSpot answered/ }));
  await waitFor(async () => expect((await readTicket(world.database, 't-1'))?.thread).toHaveLength(1));
});

it('says when nothing was said yet', async () => {
  await renderTickets(<TicketThread ticket={ticket()} />);
  screen.getByText('Nothing was said yet.');
});
