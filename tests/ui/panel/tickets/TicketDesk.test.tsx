// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Ticket } from '../../../../src/domain/tickets/ticket.ts';
import { TicketDesk } from '../../../../src/ui/panel/tickets/TicketDesk.tsx';
import { renderTickets } from '../../../fixtures/ticket-page.tsx';
import { account, event, ticket } from '../../../fixtures/ticket-rows.ts';

const AROUND = {
  clashes: {},
  pictures: [],
  templates: [],
  holders: [],
  accounts: [account({ subscription: 'starter' })],
};

async function desk(overrides: Partial<Ticket>) {
  const row = ticket(overrides);
  const page = await renderTickets(<TicketDesk ticket={row} around={AROUND} />, { tickets: [row] });
  await screen.findByRole('heading', { name: 'Thread' });
  const parts = () => [...page.container.querySelectorAll('h2, form, summary')].map((part) => part.textContent);
  return { ...page, parts };
}

it('has a draft written first, and handed in last', async () => {
  await desk({});
  screen.getByRole('button', { name: 'Mark as submitted' });
  const [form, thread] = [screen.getByRole('form', { name: 'Ticket' }), screen.getByRole('region', { name: 'Thread' })];
  expect(form.compareDocumentPosition(thread)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

it('shows what was said first once it is handed in', async () => {
  await desk({ thread: [event('submitted')] });
  expect(screen.queryByRole('button', { name: 'Mark as submitted' })).toBeNull();
  const [form, thread] = [screen.getByRole('form', { name: 'Ticket' }), screen.getByRole('region', { name: 'Thread' })];
  expect(form.compareDocumentPosition(thread)).toBe(Node.DOCUMENT_POSITION_PRECEDING);
});

it.each([
  [{ hubId: '1234567' }, 'For the account Client One.'],
  [{ affected: 'https://app.hubspot.com/contacts/1234567/import' }, 'For the account Client One.'],
  [{ hubId: '99' }, 'No account with this Hub ID is kept'],
])('advises for the account of %j', async (fields, words) => {
  await desk(fields);
  screen.getByText(words, { exact: false });
});
