// @vitest-environment happy-dom
import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { TICKET_STATES } from '../../../../src/domain/tickets/ticket-state.ts';
import { TicketStateChip } from '../../../../src/ui/panel/tickets/TicketStateChip.tsx';

it('tells each state by word and by icon', () => {
  const seen = TICKET_STATES.map((state) => {
    const { container } = render(<TicketStateChip state={state} />);
    return `${container.textContent} ${container.querySelector('path')?.getAttribute('d')}`;
  });
  expect(seen.map((text) => text.split(' M')[0])).toEqual([
    'Draft',
    'Submitted',
    'Waiting for you',
    'Closed',
    'Reopened',
  ]);
  expect(new Set(seen.map((text) => text.split(' M')[1])).size).toBe(5);
});
