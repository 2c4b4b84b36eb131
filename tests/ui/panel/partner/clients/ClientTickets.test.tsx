// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ClientTickets } from '../../../../../src/ui/panel/partner/clients/ClientTickets.tsx';
import { renderPage } from '../../../../fixtures/render-page.tsx';
import { ticket } from '../../../../fixtures/ticket-rows.ts';
import { testWorld } from '../../../../fixtures/world.ts';

it('leads to the tickets of the account', async () => {
  const world = testWorld();
  await world.database.tickets.bulkAdd([ticket({ hubId: '123', summary: 'Import fails' }), ticket({ id: 'other' })]);
  await renderPage(<ClientTickets hubId="123" />, { world });
  const link = await screen.findByRole('link', { name: 'Import fails' });
  expect(link.getAttribute('href')).toBe('#/tickets/t-1');
  screen.getByText(/^Draft · /);
});

it.each([
  ['', /Enter the Hub ID/, 0],
  ['9', 'No ticket is about this account.', 1],
])('of the account %j, without any, says what to do', async (hubId, words, links) => {
  await renderPage(<ClientTickets hubId={hubId} />);
  await screen.findByText(words);
  expect(screen.queryAllByRole('link')).toHaveLength(links);
});
