// @vitest-environment happy-dom
import { waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { NewTicket } from '../../../../src/ui/panel/tickets/NewTicket.tsx';
import { renderTickets } from '../../../fixtures/ticket-page.tsx';

it('goes on to one draft', async () => {
  const { world } = await renderTickets(<NewTicket />, {}, '/tickets/new');
  await waitFor(() => expect(location.hash).toMatch(/^#\/tickets\/\S{36}$/));
  expect(await world.database.tickets.count()).toBe(1);
});
