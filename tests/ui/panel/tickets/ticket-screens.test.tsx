// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { Suspense } from 'react';
import { it } from 'vitest';
import { ticketScreen } from '../../../../src/ui/panel/tickets/ticket-screens.tsx';
import { renderTickets } from '../../../fixtures/ticket-page.tsx';
import { ticket } from '../../../fixtures/ticket-rows.ts';

it.each([
  [undefined, 'Tickets'],
  ['new', 'New ticket'],
  ['accounts', 'HubSpot accounts'],
  ['templates', 'Your templates'],
  ['t-1', 'Import'],
  ['never', 'This ticket is not here'],
])('%s leads to %s', async (id, name) => {
  await renderTickets(<Suspense>{ticketScreen(id)}</Suspense>, { tickets: [ticket({ summary: 'Import' })] });
  await screen.findByRole('heading', { level: 1, name });
});
