// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { rowHeight } from '../../../../src/ui/components/RowList.tsx';
import { TicketRows } from '../../../../src/ui/panel/tickets/TicketRows.tsx';
import { ticketEntry } from '../../../../src/ui/panel/tickets/ticket-entry.ts';
import { renderPage } from '../../../fixtures/render-page.tsx';
import { ticket } from '../../../fixtures/ticket-rows.ts';

it('keeps the place of those that are not there yet', async () => {
  await renderPage(<TicketRows entries={[ticketEntry(ticket())]} total={301} />);
  expect(screen.getByRole('listitem').getAttribute('aria-setsize')).toBe('301');
  expect(screen.getByRole('list', { name: 'Tickets' }).style.paddingBlockEnd).toBe(`${300 * rowHeight()}px`);
});

it('draws of five thousand tickets only those in view, and counts all', async () => {
  const entries = Array.from({ length: 5_000 }, (_, index) =>
    ticketEntry(ticket({ id: `t-${index}`, summary: `Ticket ${index}` })),
  );
  await renderPage(<TicketRows entries={entries} total={5_000} />);
  const items = screen.getAllByRole('listitem');
  expect(items.length).toBeGreaterThan(5);
  expect(items.length).toBeLessThan(60);
  expect(items[0]?.getAttribute('aria-setsize')).toBe('5000');
});
