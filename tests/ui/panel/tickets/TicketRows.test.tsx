// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { TicketRows } from '../../../../src/ui/panel/tickets/TicketRows.tsx';
import { ticketEntry } from '../../../../src/ui/panel/tickets/ticket-entry.ts';
import { renderPage } from '../../../fixtures/render-page.tsx';
import { ticket } from '../../../fixtures/ticket-rows.ts';

it('draws of five thousand tickets only those in view, and counts all', async () => {
  const entries = Array.from({ length: 5_000 }, (_, index) =>
    ticketEntry(ticket({ id: `t-${index}`, summary: `Ticket ${index}` })),
  );
  await renderPage(<TicketRows entries={entries} />);
  const items = screen.getAllByRole('listitem');
  expect(items.length).toBeGreaterThan(5);
  expect(items.length).toBeLessThan(60);
  expect(items[0]?.getAttribute('aria-setsize')).toBe('5000');
});
