// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { TicketRow } from '../../../../src/ui/panel/tickets/TicketRow.tsx';
import { ticketEntry } from '../../../../src/ui/panel/tickets/ticket-entry.ts';
import { event, ticket } from '../../../fixtures/ticket-rows.ts';

function row(overrides: Parameters<typeof ticket>[0]) {
  render(
    <ul>
      <TicketRow entry={ticketEntry(ticket(overrides))} index={0} total={1} zone="Europe/Paris" />
    </ul>,
  );
  return screen.getByRole('link');
}

it('says what, when, under which number, of which account and in which state', () => {
  const submitted = { ...event('submitted'), number: '77' } as never;
  const link = row({ summary: 'Import', hubId: '12', thread: [submitted], updatedAt: Date.parse('2026-11-21T23:30Z') });
  expect(link.textContent).toBe('Importchanged Nov 22, 2026 · No. 77 · Hub ID 12Submitted');
  expect(link.getAttribute('href')).toBe('#/tickets/t-1');
});

it('has a name before anything was written', () => {
  expect(row({ hubId: '12' }).textContent).toContain('Ticket without a summary');
});

it('shows markup as the text it is', () => {
  expect(row({ summary: '<img src=x onerror=alert(1)>' }).querySelector('img')).toBeNull();
});
